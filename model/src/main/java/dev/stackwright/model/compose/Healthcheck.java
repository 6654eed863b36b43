package dev.stackwright.model.compose;

import java.util.List;
import java.util.Optional;

/**
 * A service's {@code healthcheck}.
 *
 * @param test     the words of the test, or the one shell line; empty where the image's own test is used
 * @param disabled true for {@code disable: true} and for a test of {@code NONE}
 * @param interval as written, for example {@code 30s}
 * @param timeout  as written
 * @param retries  as written
 * @param origin   where it comes from
 */
public record Healthcheck(List<TextValue> test, boolean disabled, Optional<String> interval,
                          Optional<String> timeout, Optional<String> retries, Origin origin) {

    public Healthcheck {
        test = List.copyOf(test);
    }
}
