package dev.stackwright.model.reference;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a value may look like.
 *
 * @param id      unique among the shapes, kebab case
 * @param doc     what such a value is, one sentence
 * @param forms   the forms it may be written in
 * @param scalar  what holds for a text or a number
 * @param list    what holds for a list
 * @param mapping what holds for a mapping
 */
public record Shape(String id, String doc, Set<Form> forms, ScalarRule scalar, ListRule list, MappingRule mapping) {

    public Shape {
        forms = Set.copyOf(forms);
    }

    public boolean allows(Form form) {
        return forms.contains(form);
    }

    /**
     * What holds for a text or a number.
     *
     * @param format how a text must be written; with {@code values}, what a text may be besides one of them
     * @param values the only texts allowed; empty where any text is
     * @param usual  texts that are common, of many that are allowed
     * @param least  the lowest number allowed
     * @param most   the highest number allowed
     */
    public record ScalarRule(Optional<Format> format, List<String> values, List<String> usual,
                             Optional<Integer> least, Optional<Integer> most) {

        public ScalarRule {
            values = List.copyOf(values);
            usual = List.copyOf(usual);
        }
    }

    /**
     * What holds for a list.
     *
     * @param items  the shape of its items
     * @param unique true where no item may stand twice
     * @param first  the texts one of which must come first; empty where any may
     */
    public record ListRule(Optional<String> items, boolean unique, List<String> first) {

        public ListRule {
            first = List.copyOf(first);
        }
    }

    /**
     * What holds for a mapping: either its keys are attributes, or they are names that the author gives.
     *
     * @param attributes the attributes by name
     * @param open       true where other keys are passed over
     * @param required   the attributes that must be there
     * @param entries    the shape of the values behind names
     * @param plainNames true where names consist of letters, digits, dots, underscores and hyphens
     */
    public record MappingRule(Map<String, KnownAttribute> attributes, boolean open, Required required,
                              Optional<String> entries, boolean plainNames) {
    }

    /**
     * Attributes that must be there.
     *
     * @param always in every case
     * @param when   where another attribute has a value, by both as in {@code type=bind}
     */
    public record Required(List<String> always, Map<String, String> when) {

        public Required {
            always = List.copyOf(always);
            when = Map.copyOf(when);
        }
    }
}
