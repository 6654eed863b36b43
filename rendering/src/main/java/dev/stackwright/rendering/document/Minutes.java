package dev.stackwright.rendering.document;

/** Lengths of time as people say them. */
final class Minutes {

    private static final int HOUR = 60;
    private static final int DAY = 24 * HOUR;

    private Minutes() {
    }

    /**
     * In the largest unit that takes no fraction; one day is said as 24 hours.
     *
     * @param minutes 0 or more
     */
    static String inWords(int minutes) {
        if (minutes > DAY && minutes % DAY == 0) {
            return count(minutes / DAY, "day");
        }
        return minutes >= HOUR && minutes % HOUR == 0 ? count(minutes / HOUR, "hour") : count(minutes, "minute");
    }

    private static String count(int number, String unit) {
        return number + " " + unit + (number == 1 ? "" : "s");
    }
}
