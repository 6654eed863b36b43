package dev.stackwright.model.check.compliance;

import dev.stackwright.model.check.advice.Sentences;
import dev.stackwright.model.design.DataClass;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** The classes of data that frameworks protect. */
final class DelicateClasses {

    private static final List<DataClass> ALL =
            List.of(DataClass.PERSONAL, DataClass.HEALTH, DataClass.CARD, DataClass.CREDENTIALS);

    private DelicateClasses() {
    }

    static List<DataClass> of(Collection<DataClass> classes) {
        return ALL.stream().filter(classes::contains).toList();
    }

    /** At the beginning of a sentence: {@code Personal and health data}, {@code Credentials}. */
    static String words(List<DataClass> classes) {
        List<String> names = classes.stream().map(one -> one.name().toLowerCase(Locale.ROOT)).toList();
        String text = Sentences.list(names) + (names.get(names.size() - 1).equals("credentials") ? "" : " data");
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
