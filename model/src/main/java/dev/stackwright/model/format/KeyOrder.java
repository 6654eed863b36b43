package dev.stackwright.model.format;

import dev.stackwright.model.yaml.PlainYaml;
import dev.stackwright.resources.Resources;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The order in which the keys of a file and of a service are usually written. Extensions stand where the data says,
 * merge keys first, and what the order does not know behind everything else.
 */
final class KeyOrder {

    private static final String EXTENSION = "x-";
    private static final String MERGE = "<<";
    private static final String FILE = "file";
    private static final String SERVICE = "service";

    private final Map<String, Integer> ranks;
    private final int unknown;

    private KeyOrder(List<?> keys) {
        Map<String, Integer> found = new HashMap<>();
        for (Object key : keys) {
            found.put(String.valueOf(key), found.size());
        }
        this.ranks = Map.copyOf(found);
        this.unknown = ranks.size();
    }

    /** The order of the top level. */
    static KeyOrder ofFile() {
        return read(FILE);
    }

    /** The order within a service. */
    static KeyOrder ofService() {
        return read(SERVICE);
    }

    private static KeyOrder read(String section) {
        Map<?, ?> orders = (Map<?, ?>) PlainYaml.load(Resources.text("compose/order.yaml"));
        return new KeyOrder((List<?>) orders.get(section));
    }

    /** @return lower for keys that come earlier; equal for those that stay as they stand to each other */
    int rank(String key) {
        if (key.equals(MERGE)) {
            return -1;
        }
        return ranks.getOrDefault(key.startsWith(EXTENSION) ? EXTENSION : key, unknown);
    }

    /** True where the order has a place of its own for the key. */
    boolean knows(String key) {
        return ranks.containsKey(key);
    }
}
