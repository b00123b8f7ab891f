# Makes changes.csv: what R's survey package says about the change between two waves of answers.csv in the same schools.
# Run in this folder: Rscript waves.R    Needs R >= 4.2 and survey >= 4.1. The tests read the two files, not R.
# The later wave are the children with an even number. Scores are made as in expected.R.
suppressMessages(library(survey))
d <- read.csv("answers.csv", colClasses = "character")
d$wave <- ifelse(as.integer(substring(d$entity, 2)) %% 2 == 0, "after", "before")
num <- sapply(d[c("i1", "i2", "i3")], function(x) suppressWarnings(as.numeric(x)))
num[, 2] <- 6 - num[, 2]                                   # i2 is reversed
score <- ifelse(rowSums(!is.na(num)) >= 2, rowMeans(num, na.rm = TRUE), NA)
d$share <- as.numeric(round(score, 9) >= 3.5)
d$mean <- (score - 1) / 4
d$one <- 1
d$w <- as.numeric(d$weight)
d$stratum <- ifelse(d$country %in% c("IE", "EL"), "EL+IE", d$country)   # the lonely stratum joins the smallest other

rows <- list()
for (weights in c("one", "w")) for (measure in c("share", "mean")) {
  design <- svydesign(id = ~site, strata = ~stratum, weights = as.formula(paste0("~", weights)), data = d)
  for (level in c("country", "region")) for (geo in sort(unique(d[[level]]))) for (cell in c("total", "girl", "boy")) {
    keep <- d[[level]] == geo & (cell == "total" | d$gender == cell) & !is.na(d[[measure]])
    n <- table(factor(d$wave[keep], c("before", "after")))
    df <- length(unique(d$site[keep])) - length(unique(d$stratum[keep]))
    if (min(n) == 0 || df < 1) next
    both <- svyby(as.formula(paste0("~", measure)), ~wave, subset(design, keep), svymean, covmat = TRUE)
    change <- svycontrast(both, c(after = 1, before = -1))
    stayed <- length(intersect(d$site[keep & d$wave == "before"], d$site[keep & d$wave == "after"]))
    apart <- sqrt(sum(SE(both)^2))                         # as if the waves were strangers
    rows[[length(rows) + 1]] <- data.frame(weights, measure, level, geo, cell, before = n[["before"]],
      after = n[["after"]], stayed, df, change = sprintf("%.17g", coef(change)), se = sprintf("%.17g", SE(change)),
      apart = sprintf("%.17g", apart))
  }
}
write.csv(do.call(rbind, rows), "changes.csv", row.names = FALSE, quote = FALSE)
cat(length(rows), "changes, survey", as.character(packageVersion("survey")), "\n")
