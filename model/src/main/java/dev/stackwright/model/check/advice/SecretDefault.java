package dev.stackwright.model.check.advice;

import dev.stackwright.model.check.Check;
import dev.stackwright.model.check.CheckContext;
import dev.stackwright.model.check.CheckInfo;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.check.Fix;
import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.compose.EnvironmentEntry;
import dev.stackwright.model.compose.Interpolation;
import dev.stackwright.model.compose.Question;
import dev.stackwright.model.compose.Service;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A variable that holds a secret has a default in the file. One finding a variable, at its first place. */
public record SecretDefault(CheckInfo info) implements Check {

    private static final Question<Boolean> WEAK = new Question<>();

    @Override
    public List<Finding> on(CheckContext context) {
        Map<String, Finding> byVariable = new LinkedHashMap<>();
        for (Service service : context.services()) {
            for (EnvironmentEntry entry : hasWeak(service) ? service.environment() : List.<EnvironmentEntry>of()) {
                for (Interpolation.Variable use : Interpolation.variablesIn(entry.value().orElse(""))) {
                    if (isWeak(use)) {
                        byVariable.computeIfAbsent(use.name(), name -> finding(service, entry, name));
                    }
                }
            }
        }
        return List.copyOf(byVariable.values());
    }

    private static boolean hasWeak(Service service) {
        return service.answer(WEAK, "", () -> service.environment().stream()
                .flatMap(entry -> Interpolation.variablesIn(entry.value().orElse("")).stream())
                .anyMatch(SecretDefault::isWeak));
    }

    private static boolean isWeak(Interpolation.Variable use) {
        return SecretNames.isSecret(use.name())
                && use.defaultValue().filter(SecretNames::isLiteralSecret).isPresent();
    }

    private Finding finding(Service service, EnvironmentEntry entry, String variable) {
        return Finding.of(info, ElementId.service(service.name()), entry.range(),
                        variable + ", used by " + service.name() + ", has a default in the file.")
                .withFix(new Fix("Require " + variable, new RequireVariable(variable)));
    }
}
