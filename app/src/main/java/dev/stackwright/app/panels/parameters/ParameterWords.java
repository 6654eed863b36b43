package dev.stackwright.app.panels.parameters;

import dev.stackwright.model.design.Plan;
import dev.stackwright.model.parameter.Parameter;
import dev.stackwright.resources.Strings;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A parameter in the words of the table. Two that look the same are equal.
 *
 * @param state    how it stands
 * @param value    its value here; hidden for a secret
 * @param defaults its defaults; hidden for a secret
 * @param users    the services that use it
 * @param meaning  what it is for
 * @param proposed true where nobody wrote the meaning
 * @param plans    its value in each plan that gives it one, by plan
 */
record ParameterWords(String name, Parameter.State state, String value, String defaults, boolean secret, String users,
                      String meaning, boolean proposed, Map<String, String> plans) {

    static final String HIDDEN = "\u2022\u2022\u2022\u2022\u2022\u2022";

    /**
     * @param tried the values that are tried out
     * @param plans the plans, by name
     */
    static ParameterWords of(Parameter parameter, Map<String, String> tried, Map<String, Plan> plans) {
        Map<String, String> byPlan = new TreeMap<>();
        plans.forEach((name, plan) -> Optional.ofNullable(plan.values().get(parameter.name()))
                .ifPresent(text -> byPlan.put(name, shown(parameter, text))));
        return new ParameterWords(parameter.name(), parameter.state(), value(parameter, tried), defaults(parameter),
                parameter.isSecret(), String.join(", ", parameter.services()), parameter.meaning().orElse(""),
                parameter.note().meaning().isEmpty(), Map.copyOf(byPlan));
    }

    private static String value(Parameter parameter, Map<String, String> tried) {
        Optional<String> trial = Optional.ofNullable(tried.get(parameter.name()));
        if (trial.isPresent()) {
            return Strings.text("parameters.value.tried", shown(parameter, trial.get()));
        }
        Optional<String> around = parameter.setting().around();
        return around.map(text -> Strings.text("parameters.value.shell", shown(parameter, text)))
                .or(() -> parameter.setting().inFile().map(text -> shown(parameter, text))).orElse("");
    }

    private static String defaults(Parameter parameter) {
        List<String> defaults = parameter.defaults();
        return String.join(" | ", defaults.stream().map(text -> shown(parameter, text)).toList());
    }

    private static String shown(Parameter parameter, String text) {
        if (text.isEmpty()) {
            return Strings.text("parameters.value.empty");
        }
        return parameter.isSecret() ? HIDDEN : text.replaceAll("\\R", "\u23ce");
    }

    /** The state in one word. */
    String stateName() {
        return Strings.text("parameters.state." + state.name().toLowerCase(Locale.ROOT));
    }
}
