package dev.stackwright.model.catalog;

import dev.stackwright.model.yaml.PlainYaml;
import dev.stackwright.resources.Resources;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One entry of a data file. Whatever does not fit is refused with the name of file, entry and field, so that a
 * slip in the data is found by its first reader.
 *
 * @param file   the data file
 * @param name   the entry's id, or its number in the file
 * @param fields the fields as read
 */
public record DataEntry(String file, String name, Map<String, Object> fields) {

    /** The entries of a data file that is a list of mappings. */
    public static List<DataEntry> allOf(String file) {
        return allOf(file, Resources.text(file));
    }

    /** As {@link #allOf(String)}, for a text that is already read. */
    public static List<DataEntry> allOf(String file, String text) {
        Object loaded;
        try {
            loaded = PlainYaml.load(text);
        } catch (IllegalArgumentException e) {
            throw new BadData(file + ": " + e.getMessage(), e);
        }
        if (!(loaded instanceof List<?> list)) {
            throw new BadData(file + " is no list of entries");
        }
        List<DataEntry> entries = new ArrayList<>();
        for (Object item : list) {
            entries.add(of(file, "entry " + (entries.size() + 1), item));
        }
        return entries;
    }

    private static DataEntry of(String file, String number, Object item) {
        if (!(item instanceof Map<?, ?> map)) {
            throw new BadData(file + ", " + number + " is no mapping");
        }
        Map<String, Object> fields = new LinkedHashMap<>();
        map.forEach((key, value) -> fields.put(String.valueOf(key), value));
        Object id = fields.getOrDefault("id", fields.get("name"));
        return new DataEntry(file, id instanceof String text ? text : number, fields);
    }

    /** The text of a field that must be there. */
    public String text(String field) {
        return optionalText(field).orElseThrow(() -> bad(field, "is missing"));
    }

    public Optional<String> optionalText(String field) {
        Object value = fields.get(field);
        if (value == null) {
            return Optional.empty();
        }
        if (value instanceof String text && !text.isBlank()) {
            return Optional.of(text.strip());
        }
        throw bad(field, "is no text");
    }

    /** The texts of a list; empty where the field is absent. */
    public List<String> texts(String field) {
        Object value = fields.getOrDefault(field, List.of());
        if (value instanceof List<?> list && list.stream().allMatch(String.class::isInstance)) {
            return list.stream().map(String.class::cast).toList();
        }
        throw bad(field, "is no list of texts");
    }

    /** The texts of a mapping in the order of the file; empty where the field is absent. */
    public Map<String, String> pairs(String field) {
        Map<String, String> pairs = new LinkedHashMap<>();
        optionalEntry(field).ifPresent(entry -> entry.fields().keySet()
                .forEach(key -> pairs.put(key, entry.text(key))));
        return pairs;
    }

    public Optional<DataEntry> optionalEntry(String field) {
        Object value = fields.get(field);
        return value == null ? Optional.empty() : Optional.of(of(file, name + ", " + field, value))
                .map(entry -> new DataEntry(file, name + ", " + field, entry.fields()));
    }

    /** The entries of a field that is a list of mappings; empty where the field is absent. */
    public List<DataEntry> entries(String field) {
        Object value = fields.getOrDefault(field, List.of());
        if (!(value instanceof List<?> list)) {
            throw bad(field, "is no list");
        }
        return list.stream().map(item -> of(file, name + ", " + field, item)).toList();
    }

    /** False where the field is absent. */
    public boolean flag(String field) {
        String text = optionalText(field).orElse("false");
        if (text.equals("true") || text.equals("false")) {
            return text.equals("true");
        }
        throw bad(field, "is neither true nor false");
    }

    public int number(String field) {
        try {
            return Integer.parseInt(text(field));
        } catch (NumberFormatException e) {
            throw bad(field, "is no whole number");
        }
    }

    /** Refuses fields that nobody reads: they are misspelt more often than not. */
    public DataEntry allowing(String... known) {
        for (String field : fields.keySet()) {
            if (!List.of(known).contains(field)) {
                throw bad(field, "is not a field of such an entry");
            }
        }
        return this;
    }

    /** The refusal of a field, for readers that check more than this class does. */
    public BadData bad(String field, String reason) {
        return new BadData(file + ", " + name + ": " + field + " " + reason, field, reason);
    }

    /** A data file the studio carries is wrong. */
    public static final class BadData extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final String field;
        private final String reason;

        BadData(String message) {
            this(message, "", message);
        }

        BadData(String message, String field, String reason) {
            super(message);
            this.field = field;
            this.reason = reason;
        }

        BadData(String message, Throwable cause) {
            super(message, cause);
            this.field = "";
            this.reason = message;
        }

        /** The field that is wrong; empty where it is the whole entry or file. */
        public String field() {
            return field;
        }

        /** What is wrong with it, to follow the field's name in a sentence. */
        public String reason() {
            return reason;
        }
    }
}
