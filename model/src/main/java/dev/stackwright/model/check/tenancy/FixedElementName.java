package dev.stackwright.model.check.tenancy;

import dev.stackwright.model.check.Check;
import dev.stackwright.model.check.CheckContext;
import dev.stackwright.model.check.CheckInfo;
import dev.stackwright.model.check.Concern;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.check.Fix;
import dev.stackwright.model.compose.Attribute;
import dev.stackwright.model.compose.Interpolation;
import dev.stackwright.model.compose.NamedElement;
import dev.stackwright.model.compose.TextValue;
import dev.stackwright.model.edit.FileKey;
import dev.stackwright.model.recipe.ExtractLiteral;
import dev.stackwright.model.recipe.ValuePart;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A volume or network has a name that is the same for every instance of the stack, where each customer has one.
 *
 * @param section {@code volumes} or {@code networks}
 */
public record FixedElementName(CheckInfo info, String section) implements Check {

    @Override
    public List<Finding> on(CheckContext context) {
        Concern concern = context.where(choices -> choices.tenancy().equals(Optional.of("siloed")));
        List<Finding> findings = new ArrayList<>();
        if (!concern.isNobody()) {
            for (NamedElement element : context.compose().elements(section)) {
                element.attributes().stream()
                        .filter(attribute -> attribute.name().equals("name") && !element.isExternal())
                        .filter(name -> name.text().filter(text -> !Interpolation.isIn(text.raw())).isPresent())
                        .forEach(name -> findings.add(finding(context, element, name).withPlans(concern.named())));
            }
        }
        return findings;
    }

    private Finding finding(CheckContext context, NamedElement element, Attribute name) {
        String text = name.text().map(TextValue::raw).orElse("");
        String kind = section.substring(0, section.length() - 1);
        Finding finding = Finding.of(info, element.id(), name.entry().range(), "The " + kind + " " + element.name()
                + " is called '" + text + "' in every instance, so that instances on one host share it.");
        String variable = (element.name() + "_" + kind).toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_");
        boolean isFree = !context.snapshot().text().text().contains(variable)
                && Character.isLetter(variable.charAt(0));
        return name.origin().isOwn() && isFree ? finding.withFix(new Fix("Take the name from " + variable,
                new ExtractLiteral(FileKey.MAIN, List.of(section, element.name(), "name"), new ValuePart.Whole(),
                        variable, Map.of()))) : finding;
    }
}
