# Makes answers.csv (seeded, invented) and expected.csv (what R's survey package says about it).
# Run in this folder: Rscript expected.R    Needs R >= 4.2 and survey >= 4.1. The tests read the two files, not R.
library(survey)
set.seed(20261124)

sites <- data.frame(
  country = rep(c("BE", "DE", "EL", "IE"), times = c(7, 9, 4, 1)),
  region = c("BE1", "BE1", "BE1", "BE2", "BE2", "BE2", "BE2", rep("DE1", 5), rep("DE2", 4), rep("EL1", 4), "IE1")
)
sites$site <- sprintf("%s-%02d", sites$country, seq_len(nrow(sites)))
sites$level <- rnorm(nrow(sites), 0, 0.9)
size <- sample(6:28, nrow(sites), replace = TRUE)
d <- sites[rep(seq_len(nrow(sites)), size), ]
n <- nrow(d)
d$entity <- sprintf("e%04d", sample(n))
d$gender <- sample(c("girl", "boy", "another_way", ""), n, replace = TRUE, prob = c(.46, .44, .06, .04))
d$weight <- sample(c("0.5", "0.75", "1", "1.25", "2.5"), n, replace = TRUE)
trait <- d$level + rnorm(n, 0, 1)
item <- function() pmin(5, pmax(1, round(3.4 + trait + rnorm(n, 0, 0.8))))
for (name in c("i1", "i2", "i3")) {
  x <- as.character(item())
  x[runif(n) < .12] <- "dont_know"
  x[runif(n) < .05] <- "rather_not_say"
  d[[name]] <- x
}
# One site whose boys gave no valid answer: it stays in the frame of the domain "boys".
silent <- d$site == "BE-03" & d$gender == "boy"
d[silent, c("i1", "i2", "i3")] <- "rather_not_say"
write.csv(d[order(d$entity), c("entity", "site", "country", "region", "gender", "i1", "i2", "i3", "weight")],
          "answers.csv", row.names = FALSE, quote = FALSE)

num <- sapply(d[c("i1", "i2", "i3")], function(x) suppressWarnings(as.numeric(x)))
num[, 2] <- 6 - num[, 2]                                   # i2 is reversed
ok <- rowSums(!is.na(num)) >= 2
score <- ifelse(ok, rowMeans(num, na.rm = TRUE), NA)
d$share <- as.numeric(round(score, 9) >= 3.5)
d$mean <- (score - 1) / 4
d$one <- 1
d$w <- as.numeric(d$weight)
d$stratum <- ifelse(d$country %in% c("IE", "EL"), "EL+IE", d$country)   # the lonely stratum joins the smallest other
d$cell <- ifelse(d$gender == "", "unknown", ifelse(d$gender == "another_way", "other", d$gender))

wilson <- function(p, se, n, df) {
  t <- qt(.975, df)
  ne <- min(n, p * (1 - p) / se^2 * (qt(.975, n - 1) / t)^2)
  mid <- (p + t^2 / (2 * ne)) / (1 + t^2 / ne)
  half <- t / (1 + t^2 / ne) * sqrt(p * (1 - p) / ne + t^2 / (4 * ne^2))
  c(mid - half, mid + half)
}

rows <- list()
for (weights in c("one", "w")) for (measure in c("share", "mean")) {
  design <- svydesign(id = ~site, strata = ~stratum, weights = as.formula(paste0("~", weights)), data = d)
  for (level in c("country", "region")) for (geo in sort(unique(d[[level]])))
    for (cell in c("total", "girl", "boy", "other", "unknown")) {
      keep <- d[[level]] == geo & (cell == "total" | d$cell == cell) & !is.na(d[[measure]])
      if (sum(keep) == 0) next
      df <- length(unique(d$site[keep])) - length(unique(d$stratum[keep]))
      if (df < 1) next
      m <- svymean(as.formula(paste0("~", measure)), subset(design, keep))
      p <- as.numeric(coef(m)); se <- as.numeric(SE(m)); k <- sum(keep)
      ci <- if (measure == "mean") p + c(-1, 1) * qt(.975, df) * se else if (p > 0 && p < 1) wilson(p, se, k, df) else c(NA, NA)
      if (measure == "mean") ci <- pmin(1, pmax(0, ci))
      rows[[length(rows) + 1]] <- data.frame(weights, measure, level, geo, cell, n = k, df,
        value = sprintf("%.17g", p), se = sprintf("%.17g", se), low = sprintf("%.17g", ci[1]), high = sprintf("%.17g", ci[2]))
    }
}
write.csv(do.call(rbind, rows), "expected.csv", row.names = FALSE, quote = FALSE)
cat(length(rows), "estimates, survey", as.character(packageVersion("survey")), "\n")
