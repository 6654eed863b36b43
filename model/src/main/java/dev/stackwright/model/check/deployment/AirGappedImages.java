package dev.stackwright.model.check.deployment;

import dev.stackwright.model.catalog.ImageName;
import dev.stackwright.model.check.Check;
import dev.stackwright.model.check.CheckContext;
import dev.stackwright.model.check.CheckInfo;
import dev.stackwright.model.check.Concern;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.check.advice.Sentences;
import dev.stackwright.model.compose.TextValue;
import java.util.List;

/** An air-gapped stack whose images name registries outside, as one finding for the stack. */
public record AirGappedImages(CheckInfo info) implements Check {

    @Override
    public List<Finding> on(CheckContext context) {
        Concern concern = context.where(choices -> choices.deploymentModelIds().contains("air-gapped"));
        if (concern.isNobody()) {
            return List.of();
        }
        List<TextValue> fixed = context.services().stream().flatMap(service -> service.image().stream())
                .filter(image -> !isRegistryVariable(image.raw())).toList();
        if (fixed.isEmpty()) {
            return List.of();
        }
        List<String> registries = fixed.stream().map(image -> ImageName.parse(image.raw()).registry())
                .distinct().sorted().toList();
        String images = fixed.size() == 1 ? "1 image comes" : fixed.size() + " images come";
        return List.of(Finding.ofStack(info, fixed.get(0).node().range(),
                images + " from " + Sentences.list(registries) + ".").withPlans(concern.named()));
    }

    private static boolean isRegistryVariable(String image) {
        return image.startsWith("$");
    }
}
