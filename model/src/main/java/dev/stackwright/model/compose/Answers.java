package dev.stackwright.model.compose;

import dev.stackwright.model.text.TextDocument;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * What was worked out from the lines of one service. Handed on from one reading of the text to the next for as
 * long as the lines say the same, so that a key costs what it changes and not what the stack holds.
 */
final class Answers {

    /** @param given what else the answer followed from */
    private record Answer(Object given, Object value) {
    }

    private static final Question<Boolean> STANDS_ALONE = new Question<>();

    private final Map<Question<?>, Answer> known = new ConcurrentHashMap<>();

    @SuppressWarnings("unchecked")
    <T> T answer(Question<T> question, Object given, Supplier<T> work) {
        Answer before = known.get(question);
        if (before != null && before.given().equals(given)) {
            return (T) before.value();
        }
        T value = work.get();
        known.put(question, new Answer(given, value));
        return value;
    }

    /** True where the one block reads as the other does, so that whatever follows from it alone still holds. */
    static boolean holdFor(ComposeFile file, Service service, ComposeFile other, Service otherService) {
        TextDocument text = file.tree().text();
        TextDocument otherText = other.tree().text();
        int start = service.range().start();
        int otherStart = otherService.range().start();
        int length = service.range().length();
        return length == otherService.range().length()
                && text.text().regionMatches(start, otherText.text(), otherStart, length)
                && text.columnOf(start) == otherText.columnOf(otherStart)
                && service.answer(STANDS_ALONE, "", () -> standsAlone(text.text(), start, start + length))
                && !file.tree().isMasked(service.range()) && !other.tree().isMasked(otherService.range());
    }

    /** True where no alias, anchor or merge key ties the stretch to another place; false in doubt. */
    private static boolean standsAlone(String text, int start, int end) {
        for (int i = start; i < end - 1; i++) {
            char c = text.charAt(i);
            if (c == '*' || c == '&' || c == '<') {
                boolean begins = i == start || " \t\n[{,".indexOf(text.charAt(i - 1)) >= 0;
                boolean goesOn = " \t\r\n&*".indexOf(text.charAt(i + 1)) < 0;
                if (begins && goesOn) {
                    return false;
                }
            }
        }
        return true;
    }
}
