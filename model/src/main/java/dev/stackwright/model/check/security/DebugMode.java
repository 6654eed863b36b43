package dev.stackwright.model.check.security;

import dev.stackwright.model.catalog.DataEntry;
import dev.stackwright.model.check.CheckContext;
import dev.stackwright.model.check.CheckInfo;
import dev.stackwright.model.check.EachService;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.check.Fix;
import dev.stackwright.model.check.LocalCheck;
import dev.stackwright.model.compose.EnvironmentEntry;
import dev.stackwright.model.compose.Interpolation;
import dev.stackwright.model.compose.Service;
import dev.stackwright.model.recipe.SetEnvironment;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A variable switches a framework into its debug mode. Files that are for development by their name may do so.
 *
 * @param settings those variables
 */
public record DebugMode(CheckInfo info, List<Setting> settings) implements EachService, LocalCheck {

    /**
     * One variable.
     *
     * @param values  that switch the mode on, in lower case
     * @param instead the value for production
     * @param product the framework that reads it; empty where several do
     */
    public record Setting(String variable, List<String> values, Optional<String> instead, Optional<String> product) {

        public Setting {
            values = List.copyOf(values);
        }

        private boolean isOn(EnvironmentEntry entry) {
            return entry.name().equals(variable) && values.contains(
                    Interpolation.withDefaults(entry.value().orElse("")).strip().toLowerCase(Locale.ROOT));
        }
    }

    public DebugMode {
        settings = List.copyOf(settings);
    }

    /** @throws DataEntry.BadData when an entry of the data is wrong */
    public static DebugMode read(CheckInfo info) {
        return new DebugMode(info, DataEntry.allOf("checks/facts/debug-settings.yaml").stream()
                .map(entry -> entry.allowing("variable", "values", "instead", "product"))
                .map(entry -> new Setting(entry.text("variable"), entry.texts("values"),
                        entry.optionalText("instead"), entry.optionalText("product"))).toList());
    }

    @Override
    public List<Finding> in(Service service, CheckContext context) {
        return service.environment().stream()
                .flatMap(entry -> settings.stream().filter(setting -> setting.isOn(entry)).findFirst()
                        .filter(setting -> !context.isForDevelopment())
                        .map(setting -> finding(service, entry, setting)).stream()).toList();
    }

    private Finding finding(Service service, EnvironmentEntry entry, Setting setting) {
        String written = entry.value().orElse("");
        String what = setting.product().map(product -> "the debug mode of " + product).orElse("debugging");
        String unlessSet = Interpolation.isIn(written) ? ", where nobody says otherwise" : "";
        Finding finding = Finding.of(info, service.id(), entry.range(), entry.name() + " of " + service.name()
                + " switches " + what + " on" + unlessSet + ".");
        return setting.instead().filter(value -> entry.origin().isOwn() && !Interpolation.isIn(written))
                .map(value -> finding.withFix(new Fix("Set it to " + value,
                        new SetEnvironment(service.name(), entry.name(), value)))).orElse(finding);
    }
}
