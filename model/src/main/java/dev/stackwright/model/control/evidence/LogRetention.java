package dev.stackwright.model.control.evidence;

/**
 * {@code log-retention}: the design says for how many days logs are kept.
 *
 * @param leastDays the days that are enough
 */
record LogRetention(int leastDays) implements EvidenceFinder {

    @Override
    public Evidence in(Subject subject) {
        return subject.design().operations().observability().logRetentionDays().map(days -> days >= leastDays
                        ? Evidence.fact("Logs are kept for " + days + (days == 1 ? " day." : " days."))
                        : Evidence.missing("Logs are kept for " + days + (days == 1 ? " day" : " days")
                                + "; the control asks for " + leastDays + "."))
                .orElseGet(() -> Evidence.missing("The design does not say how long logs are kept."));
    }
}
