package dev.stackwright.app.safety;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Says when something was, as short as it can be understood. */
final class Moments {

    private static final DateTimeFormatter TODAY = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter EARLIER = DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm",
            Locale.ENGLISH);

    private Moments() {
    }

    /** In the time zone of this machine. */
    static String said(Instant moment) {
        ZonedDateTime local = moment.atZone(ZoneId.systemDefault());
        return local.format(local.toLocalDate().equals(LocalDate.now()) ? TODAY : EARLIER);
    }
}
