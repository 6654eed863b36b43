package dev.stackwright.model.law;

import dev.stackwright.model.compose.ComposeFile;
import dev.stackwright.model.compose.HostNames;
import dev.stackwright.model.text.Range;
import dev.stackwright.model.text.Replacement;
import dev.stackwright.model.text.TextPatch;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Brackets, of characters no file uses, around every host name that is a service. With them a host can be renamed
 * in a plain string, far from the text it came from.
 */
final class HostMarks {

    private static final String OPEN = "\uE000";
    private static final String CLOSE = "\uE001";

    private HostMarks() {
    }

    static String mark(String service) {
        return OPEN + service + CLOSE;
    }

    /** The patch that marks every host of the file in its text. */
    static TextPatch marking(ComposeFile file) {
        Set<Range> hosts = new LinkedHashSet<>();
        file.services().forEach(service ->
                HostNames.inService(file, service).forEach(mention -> hosts.add(mention.range())));
        List<Replacement> marks = new ArrayList<>();
        for (Range host : hosts) {
            marks.add(Replacement.insert(host.start(), OPEN));
            marks.add(Replacement.insert(host.end(), CLOSE));
        }
        return new TextPatch(marks);
    }

    static String strip(String marked) {
        return marked.replace(OPEN, "").replace(CLOSE, "");
    }

    static Object strip(Object tree) {
        return mapStrings(tree, HostMarks::strip);
    }

    static Object rename(Object tree, String from, String to) {
        return mapStrings(tree, text -> text.replace(mark(from), mark(to)));
    }

    /** Hosts of a service that is gone are words like any other. */
    static Object unmark(Object tree, String service) {
        return mapStrings(tree, text -> text.replace(mark(service), service));
    }

    private static Object mapStrings(Object tree, UnaryOperator<String> change) {
        if (tree instanceof String text) {
            return change.apply(text);
        }
        if (tree instanceof List<?> list) {
            return list.stream().map(item -> mapStrings(item, change)).toList();
        }
        if (tree instanceof Map<?, ?> map) {
            Map<Object, Object> changed = new LinkedHashMap<>();
            map.forEach((key, value) -> changed.put(key, mapStrings(value, change)));
            return changed;
        }
        return tree;
    }
}
