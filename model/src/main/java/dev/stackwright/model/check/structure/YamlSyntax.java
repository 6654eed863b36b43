package dev.stackwright.model.check.structure;

import dev.stackwright.model.check.Check;
import dev.stackwright.model.check.CheckContext;
import dev.stackwright.model.check.CheckInfo;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.check.Fix;
import dev.stackwright.model.check.ResolvedStack;
import dev.stackwright.model.compose.ComposeFile;
import dev.stackwright.model.mend.MendLine;
import dev.stackwright.model.mend.Mends;
import dev.stackwright.model.project.SourceFile;
import dev.stackwright.model.yaml.YamlProblem;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Passes on what the reader could not read. */
public record YamlSyntax(CheckInfo info) implements Check {

    /** A mend is looked for by reading; a text with more problems is in the middle of being changed. */
    private static final int MOST_MENDED = 5;

    @Override
    public List<Finding> on(CheckContext context) {
        return context.stack().composeFiles().stream().flatMap(file -> in(file, context.stack())).toList();
    }

    private Stream<Finding> in(SourceFile file, ResolvedStack stack) {
        ComposeFile compose = file.compose().orElseThrow();
        List<YamlProblem> problems = compose.tree().problems();
        return IntStream.range(0, problems.size()).mapToObj(i -> {
            Finding told = told(compose, problems.get(i));
            return stack.in(file, i < MOST_MENDED ? mended(told, compose, problems.get(i)) : told);
        });
    }

    private static Finding mended(Finding told, ComposeFile compose, YamlProblem problem) {
        return Mends.of(compose.tree(), problem).map(mend -> told.withFix(new Fix(mend.title(), new MendLine(mend))))
                .orElse(told);
    }

    private Finding told(ComposeFile compose, YamlProblem problem) {
        Finding ofStack = Finding.ofStack(info, problem.range(), problem.message()).withRemedy(problem.remedy());
        return compose.elementAt(problem.range().start())
                .map(element -> Finding.of(info, element, problem.range(), problem.message())
                        .withRemedy(problem.remedy()))
                .orElse(ofStack);
    }
}
