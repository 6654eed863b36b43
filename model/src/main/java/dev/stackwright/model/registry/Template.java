package dev.stackwright.model.registry;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text with the names of values in braces. A brace behind a dollar sign belongs to the shell. */
record Template(String text) {

    private static final Pattern PLACE = Pattern.compile("(?<!\\$)\\{([a-z]+)}");
    /** A word of a command: all up to the next space, with what its braces stand for. */
    private static final Pattern WORD = Pattern.compile("[^\\s{}]*(?:\\{[a-z]+}[^\\s{}]*)+");

    /** The names in braces. */
    Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        PLACE.matcher(text).results().forEach(place -> names.add(place.group(1)));
        return names;
    }

    /** The text with its values. */
    String filled(Map<String, String> values) {
        return filled(text, values);
    }

    private static String filled(String text, Map<String, String> values) {
        return replaced(PLACE, text, place -> values.getOrDefault(place, ""));
    }

    /** The command with its values, every word that holds one quoted as a whole. */
    String command(Map<String, String> values) {
        Matcher words = WORD.matcher(text);
        return words.replaceAll(word -> Matcher.quoteReplacement(ShellText.quoted(filled(word.group(), values))));
    }

    private static String replaced(Pattern pattern, String text, UnaryOperator<String> value) {
        return pattern.matcher(text).replaceAll(place -> Matcher.quoteReplacement(value.apply(place.group(1))));
    }

    /**
     * What matches a text that was filled, with a group for each name.
     *
     * @param patterns what the values of the names are made of
     */
    Pattern matching(Map<String, String> patterns) {
        StringBuilder regex = new StringBuilder();
        int end = 0;
        Set<String> seen = new LinkedHashSet<>();
        for (var place : PLACE.matcher(text).results().toList()) {
            regex.append(Pattern.quote(text.substring(end, place.start())));
            String name = place.group(1);
            regex.append(seen.add(name) ? "(?<" + name + ">" + patterns.getOrDefault(name, ".*") + ")"
                    : "\\k<" + name + ">");
            end = place.end();
        }
        return Pattern.compile(regex.append(Pattern.quote(text.substring(end))).toString());
    }

    static List<Template> all(List<String> texts) {
        return texts.stream().map(Template::new).toList();
    }
}
