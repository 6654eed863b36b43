package dev.stackwright.model.check.structure;

import dev.stackwright.model.check.Check;
import dev.stackwright.model.check.CheckContext;
import dev.stackwright.model.check.CheckInfo;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.yaml.YamlProblem;
import java.util.List;

/** Passes on what the reader could not read. */
public record YamlSyntax(CheckInfo info) implements Check {

    @Override
    public List<Finding> on(CheckContext context) {
        return context.snapshot().tree().problems().stream().map(problem -> finding(context, problem)).toList();
    }

    private Finding finding(CheckContext context, YamlProblem problem) {
        Finding ofStack = Finding.ofStack(info, problem.range(), problem.message()).withRemedy(problem.remedy());
        return context.compose().elementAt(problem.range().start())
                .map(element -> Finding.of(info, element, problem.range(), problem.message())
                        .withRemedy(problem.remedy()))
                .orElse(ofStack);
    }
}
