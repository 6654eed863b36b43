package dev.stackwright.model.recipe;

import dev.stackwright.model.compose.Attribute;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Recipe;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.yaml.Fresh;
import dev.stackwright.model.yaml.Placement;
import dev.stackwright.model.yaml.YamlEntry;
import dev.stackwright.model.yaml.YamlMapping;
import dev.stackwright.model.yaml.YamlNode;
import dev.stackwright.model.yaml.YamlScalar;
import dev.stackwright.model.yaml.YamlSequence;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Gives a service a health check. What there is of it stays but for the test and for {@code disable}; one that
 * is nothing but switched off is written anew.
 *
 * @param test the words of the test, beginning with {@code CMD} or {@code CMD-SHELL}
 */
public record SetHealthcheck(String service, List<String> test) implements Recipe {

    public SetHealthcheck {
        test = List.copyOf(test);
    }

    @Override
    public Outcome on(Snapshot snapshot) {
        if (test.isEmpty()) {
            return Refusals.blank("The test");
        }
        return ServiceBody.edit(snapshot, service, body -> {
            Optional<Attribute> there = body.service().attribute("healthcheck").filter(a -> !a.value().isNull());
            Optional<YamlMapping> own = body.ownEntry("healthcheck").map(YamlEntry::value)
                    .filter(YamlMapping.class::isInstance).map(YamlMapping.class::cast);
            Optional<YamlEntry> switchedOff = own.flatMap(mapping -> mapping.entry("disable"));
            boolean nothingElse = switchedOff.isPresent() && own.get().entries().size() == 1
                    || own.isEmpty() && body.service().attribute("healthcheck", "disable").isPresent();
            if (there.isEmpty() || nothingElse) {
                body.set("healthcheck", body(test), Placement.LAST);
                return body.done(title());
            }
            if (switchedOff.isPresent() && own.get().entry("test").isEmpty()) {
                body.patcher().renameKey((YamlScalar) switchedOff.get().key(), "test")
                        .setValue(own.get(), switchedOff.get(), Fresh.inlineItems(test));
                return body.done(title());
            }
            switchedOff.ifPresent(entry -> body.patcher().removeEntry(own.get(), entry));
            Optional<YamlNode> written = own.flatMap(mapping -> mapping.value("test"));
            if (written.isPresent() && isSameShape(written.get())) {
                List<YamlNode> words = ((YamlSequence) written.get()).values();
                for (int i = 0; i < test.size(); i++) {
                    setWord(body, (YamlScalar) words.get(i), test.get(i));
                }
                return body.done(title());
            }
            return body.setNested("healthcheck", "test", asWritten(written))
                    .orElseGet(() -> body.done(title()));
        });
    }

    /** True for a list of as many words: only those that differ change. */
    private boolean isSameShape(YamlNode written) {
        return written instanceof YamlSequence list && list.items().size() == test.size()
                && list.values().stream().allMatch(YamlScalar.class::isInstance);
    }

    private static void setWord(ServiceBody body, YamlScalar word, String text) {
        if (!word.value().equals(text)) {
            body.patcher().setScalar(word, Fresh.text(text));
        }
    }

    /** A line of the shell stays one line where the test is written as one. */
    private Fresh asWritten(Optional<YamlNode> written) {
        boolean line = test.size() == 2 && test.get(0).equals("CMD-SHELL");
        return line && written.filter(YamlScalar.class::isInstance).isPresent() ? Fresh.text(test.get(1))
                : Fresh.inlineItems(test);
    }

    private String title() {
        return "Set health check of " + service;
    }

    /** Interval, timeout and retries are those of Omnistrate Solutions Architect, phase 8, iteration 3, for stores. */
    static Fresh body(List<String> test) {
        Map<String, Fresh> pairs = new LinkedHashMap<>();
        pairs.put("test", Fresh.inlineItems(test));
        pairs.put("interval", Fresh.text("10s"));
        pairs.put("timeout", Fresh.text("5s"));
        pairs.put("retries", Fresh.literal("5"));
        return new Fresh.Pairs(pairs);
    }
}
