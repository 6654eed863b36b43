package dev.stackwright.model.check.security;

import dev.stackwright.model.catalog.DataEntry;
import dev.stackwright.model.catalog.Recognition;
import dev.stackwright.model.check.CheckContext;
import dev.stackwright.model.check.CheckInfo;
import dev.stackwright.model.check.EachService;
import dev.stackwright.model.check.Exposure;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.check.Fix;
import dev.stackwright.model.check.LocalCheck;
import dev.stackwright.model.check.Severity;
import dev.stackwright.model.compose.EnvironmentEntry;
import dev.stackwright.model.compose.Interpolation;
import dev.stackwright.model.compose.Service;
import dev.stackwright.model.compose.TextValue;
import dev.stackwright.model.recipe.SetEnvironment;
import dev.stackwright.model.text.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A setting lets everybody in who reaches the service. It weighs less where only the stack reaches it.
 *
 * @param switches those settings
 */
public record AuthenticationOff(CheckInfo info, List<Switch> switches) implements EachService, LocalCheck {

    /**
     * One setting: a variable with its value, or a word of the command.
     *
     * @param variable the variable; empty for a word of the command
     * @param off      fits the whole value, or the whole word, that switches authentication off
     * @param products names of recognised images it counts for; empty for all
     * @param lets     what the service does then, to follow its name
     * @param instead  the value that mends it by itself
     */
    public record Switch(Optional<String> variable, Pattern off, List<String> products, String lets,
                         Optional<String> instead) {

        public Switch {
            products = List.copyOf(products);
        }

        private static Switch of(DataEntry entry) {
            entry.allowing("variable", "value", "flag", "products", "lets", "instead");
            Optional<String> variable = entry.optionalText("variable");
            return new Switch(variable, Pattern.compile("(?i)" + entry.text(variable.isPresent() ? "value" : "flag")),
                    entry.texts("products"), entry.text("lets"), entry.optionalText("instead"));
        }

        private boolean isFor(Optional<Recognition> known) {
            return products.isEmpty() || known.filter(image -> products.contains(image.name())).isPresent();
        }

        private boolean isOff(EnvironmentEntry entry) {
            return variable.filter(entry.name()::equals).isPresent()
                    && off.matcher(Interpolation.withDefaults(entry.value().orElse("")).strip()).matches();
        }

        private boolean isIn(String words) {
            return variable.isEmpty() && Pattern.compile("\\s+").splitAsStream(words)
                    .anyMatch(off.asMatchPredicate());
        }
    }

    public AuthenticationOff {
        switches = List.copyOf(switches);
    }

    /** @throws DataEntry.BadData when an entry of the data is wrong */
    public static AuthenticationOff read(CheckInfo info) {
        return new AuthenticationOff(info, DataEntry.allOf("checks/facts/authentication-switches.yaml").stream()
                .map(Switch::of).toList());
    }

    @Override
    public List<Finding> in(Service service, CheckContext context) {
        List<Finding> found = new ArrayList<>();
        Optional<Recognition> known = context.recognise(service);
        for (Switch one : switches) {
            if (one.isFor(known)) {
                service.environment().stream().filter(one::isOff).forEach(entry -> found.add(mended(service, entry, one,
                        finding(service, one, entry.range(), entry.name()))));
                service.command().stream().filter(word -> one.isIn(word.resolved())).map(TextValue::node)
                        .forEach(word -> found.add(finding(service, one, word.range(), "its command")));
            }
        }
        return found;
    }

    private Finding finding(Service service, Switch off, Range range, String by) {
        boolean open = Exposure.isOpen(service);
        String where = open ? ", and its port is published" : "";
        return Finding.of(info, service.id(), range, service.name() + " " + off.lets() + " because of " + by + where
                        + ".").withSeverity(open ? info.severity() : Severity.ADVICE);
    }

    private static Finding mended(Service service, EnvironmentEntry entry, Switch off, Finding finding) {
        boolean literal = entry.origin().isOwn() && !Interpolation.isIn(entry.value().orElse(""));
        return off.instead().filter(value -> literal).map(value -> finding.withFix(new Fix("Set it to " + value,
                new SetEnvironment(service.name(), entry.name(), value)))).orElse(finding);
    }
}
