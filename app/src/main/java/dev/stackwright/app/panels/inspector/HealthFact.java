package dev.stackwright.app.panels.inspector;

import dev.stackwright.model.compose.Healthcheck;
import dev.stackwright.model.compose.HealthcheckTiming;
import dev.stackwright.model.compose.Service;
import dev.stackwright.model.compose.TextValue;
import dev.stackwright.model.text.TextDocument;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The health check of a service.
 *
 * @param written   false where the service has none of its own and none is inherited
 * @param test      the words of the test, the first of which says who runs it; empty where none is written
 * @param disabled  true where it is switched off
 * @param timings   its numbers, those that are written
 * @param inherited where it comes from when it is not written in the service itself; otherwise empty
 */
record HealthFact(boolean written, List<String> test, boolean disabled, Map<HealthcheckTiming, FieldFact> timings,
                  String inherited) {

    private static final HealthFact NONE = new HealthFact(false, List.of(), false, Map.of(), "");

    static HealthFact of(Service service, TextDocument text) {
        return service.healthcheck().map(check -> of(check, service, text)).orElse(NONE);
    }

    private static HealthFact of(Healthcheck check, Service service, TextDocument text) {
        Map<HealthcheckTiming, FieldFact> timings = new EnumMap<>(HealthcheckTiming.class);
        for (HealthcheckTiming timing : HealthcheckTiming.values()) {
            Optional<TextValue> value = service.healthcheck(timing);
            if (value.isPresent()) {
                timings.put(timing, FieldFact.of(value, text));
            }
        }
        List<String> words = check.test().stream().map(TextValue::raw).toList();
        boolean line = words.size() == 1 && !words.get(0).equals(TestLine.NONE);
        return new HealthFact(true, line ? List.of(TestLine.BY_SHELL, words.get(0)) : words, check.disabled(), timings,
                FieldFact.inheritance(check.origin(), text));
    }
}
