package dev.stackwright.model.check.tenancy;

import dev.stackwright.model.check.Check;
import dev.stackwright.model.check.CheckContext;
import dev.stackwright.model.check.CheckInfo;
import dev.stackwright.model.check.Concern;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.check.Fix;
import dev.stackwright.model.compose.Attribute;
import dev.stackwright.model.compose.Interpolation;
import dev.stackwright.model.compose.TextValue;
import dev.stackwright.model.edit.FileKey;
import dev.stackwright.model.recipe.ExtractLiteral;
import dev.stackwright.model.recipe.ValuePart;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The project has the same name for every instance of the stack, where each customer has one. */
public record FixedProjectName(CheckInfo info) implements Check {

    private static final String VARIABLE = "INSTANCE_NAME";

    @Override
    public List<Finding> on(CheckContext context) {
        Concern concern = context.where(choices -> choices.tenancy().equals(Optional.of("siloed")));
        return concern.isNobody() ? List.of() : context.compose().topLevel("name").flatMap(Attribute::text)
                .filter(name -> !name.raw().isBlank() && !Interpolation.isIn(name.raw()))
                .map(name -> finding(context, name).withPlans(concern.named())).stream().toList();
    }

    private Finding finding(CheckContext context, TextValue name) {
        Finding finding = Finding.ofStack(info, name.node().range(), "Every instance of the stack is the project '"
                + name.raw() + "'.");
        boolean isFree = !context.snapshot().text().text().contains(VARIABLE);
        return isFree ? finding.withFix(new Fix("Take the name from " + VARIABLE, new ExtractLiteral(FileKey.MAIN,
                List.of("name"), new ValuePart.Whole(), VARIABLE, Map.of()))) : finding;
    }
}
