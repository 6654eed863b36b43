package dev.stackwright.model.compose;

import dev.stackwright.model.yaml.YamlNode;
import dev.stackwright.model.yaml.YamlScalar;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a node says once aliases and merge keys are applied, as plain maps, lists and strings: equal exactly when
 * the meaning is equal, whatever the layout.
 */
public final class Canonical {

    /** More values than this in one node are an alias bomb; what lies behind them is left out. */
    private static final int MAX_VALUES = 200_000;

    private final EffectiveMapping mappings;
    private int values;

    private Canonical(EffectiveMapping mappings) {
        this.mappings = mappings;
    }

    public static Object of(YamlNode node) {
        return new Canonical(new EffectiveMapping()).value(node);
    }

    /** The attributes of a service by name. */
    public static Map<String, Object> of(Service service) {
        Canonical canonical = new Canonical(new EffectiveMapping());
        Map<String, Object> all = new LinkedHashMap<>();
        service.attributes().forEach(a -> all.put(a.name(), canonical.value(a.entry().value())));
        return all;
    }

    private Object value(YamlNode node) {
        if (++values > MAX_VALUES) {
            return "";
        }
        Optional<YamlScalar> scalar = node.asScalar();
        if (scalar.isPresent()) {
            return scalar.get().isNull() ? Optional.empty() : typed(scalar.get());
        }
        if (node.asSequence().isPresent()) {
            List<Object> items = new ArrayList<>();
            node.asSequence().get().values().forEach(item -> items.add(value(item)));
            return items;
        }
        Map<String, Object> pairs = new LinkedHashMap<>();
        mappings.attributesOf(node).forEach(a -> pairs.put(a.name(), value(a.entry().value())));
        return pairs;
    }

    /** Plain and quoted scalars of one text may differ in type: {@code 80} is a number, {@code "80"} is not. */
    private static Object typed(YamlScalar scalar) {
        String tag = scalar.tag().orElse("");
        return tag.isEmpty() ? scalar.value() : List.of(tag, scalar.value());
    }
}
