# Draws odd survey designs from a seed and writes what R says about them: Rscript designs.R SEED FOLDER
# makes FOLDER/rows.csv (the data) and FOLDER/said.csv (one estimate a line). Needs R >= 4.2, survey >= 4.1, psych.
suppressMessages({library(survey); library(psych)})
arguments <- commandArgs(trailingOnly = TRUE)
set.seed(as.integer(arguments[1]))
folder <- arguments[2]
options(survey.adjust.domain.lonely = FALSE, digits = 17)

draw <- function(per_stratum, size = 3:12, weights = "none") {
  # One row per child: stratum h, cluster s, seat k, weight w, population sizes N1 (clusters) and N2 (children).
  rows <- list()
  for (h in seq_along(per_stratum)) for (s in seq_len(per_stratum[h])) {
    n <- size[sample.int(length(size), 1)]
    level <- rnorm(1)
    rows[[length(rows) + 1]] <- data.frame(h = sprintf("h%02d", h), s = sprintf("h%02d-%02d", h, s), local = s,
      N1 = per_stratum[h] + 4, N2 = n + 5, level = level, k = seq_len(n))
  }
  d <- do.call(rbind, rows)
  n <- nrow(d)
  d$w <- switch(weights, none = rep(1, n), some = round(runif(n, .2, 3), 4), zero = ifelse(runif(n) < .2, 0, round(runif(n, .5, 2), 3)))
  d$y <- as.numeric(d$level + rnorm(n) > .3)
  d$x <- round(50 + 15 * d$level + 10 * rnorm(n), 3)
  d$z <- round(abs(5 + d$level + rnorm(n)) + .1, 3)
  d$g <- sample(c("girl", "boy", "other"), n, replace = TRUE, prob = c(.48, .46, .06))
  d$wave <- sample(1:2, n, replace = TRUE)
  d$y[runif(n) < .08] <- NA
  d
}

families <- list(
  plain = list(d = draw(c(9))), strata = list(d = draw(c(5, 8, 4)), strata = TRUE),
  weights = list(d = draw(c(6, 6, 3), weights = "some"), strata = TRUE), zero = list(d = draw(c(6, 5), weights = "zero"), strata = TRUE),
  two = list(d = draw(rep(2, 7), weights = "some"), strata = TRUE), nested = list(d = draw(c(4, 5, 6)), strata = TRUE, nest = TRUE),
  population = list(d = draw(c(5, 7, 4), weights = "some"), strata = TRUE, fpc = 1),
  stages = list(d = draw(c(5, 4, 6), size = 4:9), strata = TRUE, fpc = 2), rows_only = list(d = draw(c(6)), rows = TRUE),
  stratified_rows = list(d = draw(c(4, 5)), rows = TRUE, strata = TRUE), equal = list(d = draw(c(4, 4)), strata = TRUE, equal = TRUE),
  certainty = list(d = draw(c(1, 6, 5, 1), weights = "some"), strata = TRUE, lonely = "certainty"),
  remove = list(d = draw(c(1, 6, 5)), strata = TRUE, lonely = "remove"), adjust = list(d = draw(c(1, 6, 5, 1), weights = "some"), strata = TRUE, lonely = "adjust"),
  average = list(d = draw(c(1, 6, 5, 1), weights = "some"), strata = TRUE, lonely = "average"),
  taken = list(d = draw(c(3, 6)), strata = TRUE, fpc = 1, whole = TRUE, lonely = "fail"))

data <- list(); said <- list()
tell <- function(family, statistic, domain, n, value, se, df, ...) {
  more <- list(deff = NA, mean_low = NA, mean_high = NA, xlogit_low = NA, xlogit_high = NA, asin_low = NA, asin_high = NA, beta_low = NA, beta_high = NA)
  given <- list(...); more[names(given)] <- given
  said[[length(said) + 1]] <<- data.frame(family, statistic, domain, n, value, se, df, more)
}
number <- function(x) ifelse(is.finite(x), x, NA)

for (name in names(families)) {
  f <- families[[name]]; d <- f$d
  if (!is.null(f$equal)) { d$y <- 1; d$x <- 7 }
  if (!is.null(f$whole)) d$N1[d$h == "h01"] <- 3
  d$one <- seq_len(nrow(d))
  options(survey.lonely.psu = if (is.null(f$lonely)) "fail" else f$lonely)
  ids <- if (!is.null(f$rows)) ~one else if (!is.null(f$nest)) ~local else if (identical(f$fpc, 2)) ~s + k else ~s
  fpc <- if (is.null(f$fpc)) NULL else if (f$fpc == 2) ~N1 + N2 else ~N1
  strata <- if (is.null(f$strata)) NULL else ~h
  weights <- if (identical(f$fpc, 2)) NULL else ~w
  if (!is.null(f$rows) && !is.null(f$strata)) { d$N1 <- ave(d$k, d$h, FUN = length) + 40; fpc <- ~N1; weights <- NULL }
  design <- svydesign(ids = ids, strata = strata, fpc = fpc, weights = weights, data = d, nest = !is.null(f$nest))
  d$used_w <- weights(design)
  d$family <- name; d$lonely <- if (is.null(f$lonely)) "fail" else f$lonely
  d$stages <- if (!is.null(f$rows)) 0 else if (identical(f$fpc, 2)) 2 else 1
  d$has_strata <- !is.null(f$strata); d$has_fpc <- !is.null(fpc); d$has_weights <- !is.null(weights); d$is_nested <- !is.null(f$nest)
  data[[name]] <- d
  domains <- list(all = rep(TRUE, nrow(d)), girl = d$g == "girl", other = d$g == "other", first = d$h == "h01", last = d$s == max(d$s) | d$k == 1)
  means <- list()
  for (where in names(domains)) {
    keep <- domains[[where]] & !is.na(d$y)
    if (sum(keep & d$used_w > 0) == 0) next
    part <- subset(design, keep); df <- degf(part)
    m <- svymean(~y, part); p <- coef(m)[[1]]; se <- SE(m)[[1]]
    more <- list()
    if (p > 0 && p < 1 && df >= 1 && is.finite(se) && se > 0) for (method in c("mean", "xlogit", "asin", "beta")) {
      ci <- attr(svyciprop(~y, part, method = method, df = df), "ci")
      more[[paste0(method, "_low")]] <- ci[[1]]; more[[paste0(method, "_high")]] <- ci[[2]]
    }
    if (p > 0 && p < 1 && sum(keep & d$used_w > 0) > 1) more$deff <- number(deff(svymean(~y, part, deff = "replace"))[[1]])
    do.call(tell, c(list(name, "share", where, sum(keep), p, number(se), df), more))
    keep <- domains[[where]]; part <- subset(design, keep); df <- degf(part)
    x <- svymean(~x, part)
    tell(name, "mean", where, sum(keep), coef(x)[[1]], number(SE(x)[[1]]), df)
    t <- svytotal(~x, part)
    tell(name, "total", where, sum(keep), coef(t)[[1]], number(SE(t)[[1]]), df)
    r <- svyratio(~x, ~z, part)
    tell(name, "ratio", where, sum(keep), r$ratio[[1]], number(sqrt(r$var[[1]])), df)
  }
  both <- function(statistic, by, levels) {
    s <- svyby(~x, by, subset(design, d$g != "none"), svymean, covmat = TRUE)
    v <- vcov(s); e <- coef(s)
    if (!all(levels %in% names(e))) return()
    c0 <- setNames(rep(0, length(e)), names(e)); c0[levels] <- c(1, -1)
    tell(name, statistic, "all", nrow(d), sum(c0 * e), number(sqrt(drop(t(c0) %*% v %*% c0))), NA)
  }
  both("gap", ~g, c("girl", "boy")); both("trend", ~wave, c("2", "1"))
}
for (case in 1:4) {
  n <- c(40, 9, 200, 25)[case]; k <- c(3, 4, 6, 2)[case]
  trait <- rnorm(n)
  items <- as.data.frame(sapply(seq_len(k), function(i) pmin(5, pmax(1, round(3 + trait + rnorm(n))))))
  if (case == 3) items[[2]] <- 6 - items[[2]]
  if (case == 1) items[3, 2] <- NA
  a <- suppressMessages(suppressWarnings(psych::alpha(items, use = "complete.obs", warnings = FALSE)))
  complete <- items[complete.cases(items), ]; raw <- psych::alpha(complete, warnings = FALSE)
  feldt <- psych::alpha.ci(raw$total$raw_alpha, n.obs = nrow(complete), n.var = k)
  tell(paste0("alpha", case), "alpha", "all", nrow(complete), raw$total$raw_alpha, NA, NA, deff = raw$total$std.alpha,
    mean_low = feldt$lower.ci[[1]], mean_high = feldt$upper.ci[[1]], xlogit_low = raw$total$average_r)
  for (i in seq_len(k)) tell(paste0("alpha", case), paste0("item", i), "all", nrow(complete), raw$item.stats$r.drop[i], NA, NA,
    deff = if (k > 2) raw$alpha.drop$raw_alpha[i] else NA)
  items$family <- paste0("alpha", case); items$row <- seq_len(n)
  write.csv(items, file.path(folder, paste0("alpha", case, ".csv")), row.names = FALSE, quote = FALSE, na = "")
}
text <- function(x) if (is.numeric(x)) ifelse(is.na(x), "", trimws(formatC(x, digits = 17, format = "g"))) else x
columns <- setdiff(Reduce(union, lapply(data, names)), c("level", "one", "used_w"))
rows <- do.call(rbind, lapply(data, function(d) d[columns]))
rows[] <- lapply(rows, text); all_said <- do.call(rbind, said); all_said[] <- lapply(all_said, text)
write.csv(rows, file.path(folder, "rows.csv"), row.names = FALSE, quote = FALSE, na = "")
write.csv(all_said, file.path(folder, "said.csv"), row.names = FALSE, quote = FALSE, na = "")
cat(nrow(all_said), "estimates\n")
