package dev.stackwright.model.check.structure;

import dev.stackwright.model.check.Check;
import dev.stackwright.model.check.CheckContext;
import dev.stackwright.model.check.CheckInfo;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.check.ResolvedStack;
import dev.stackwright.model.compose.ComposeFile;
import dev.stackwright.model.project.SourceFile;
import dev.stackwright.model.yaml.YamlProblem;
import java.util.List;
import java.util.stream.Stream;

/** Passes on what the reader could not read. */
public record YamlSyntax(CheckInfo info) implements Check {

    @Override
    public List<Finding> on(CheckContext context) {
        return context.stack().composeFiles().stream().flatMap(file -> in(file, context.stack())).toList();
    }

    private Stream<Finding> in(SourceFile file, ResolvedStack stack) {
        ComposeFile compose = file.compose().orElseThrow();
        return compose.tree().problems().stream().map(problem -> stack.in(file, finding(compose, problem)));
    }

    private Finding finding(ComposeFile compose, YamlProblem problem) {
        Finding ofStack = Finding.ofStack(info, problem.range(), problem.message()).withRemedy(problem.remedy());
        return compose.elementAt(problem.range().start())
                .map(element -> Finding.of(info, element, problem.range(), problem.message())
                        .withRemedy(problem.remedy()))
                .orElse(ofStack);
    }
}
