package dev.stackwright.app.cli;

import dev.stackwright.app.cli.report.CheckPage;
import dev.stackwright.app.cli.report.ControlPage;
import dev.stackwright.model.check.CheckInfo;
import dev.stackwright.model.check.Checks;
import dev.stackwright.model.check.Fix;
import dev.stackwright.model.check.sample.Sample;
import dev.stackwright.model.check.sample.SampleStack;
import dev.stackwright.model.check.sample.Samples;
import dev.stackwright.model.control.Control;
import dev.stackwright.model.control.Controls;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells what a check or a control means. */
@Command(name = ExplainCommand.NAME, mixinStandardHelpOptions = true,
        header = "Tell what a check looks for and what to do, shown by a sample; or what a control asks for.",
        description = {"", "The sample is a small stack with what the check speaks of (-) and what mends it (+)."
            + " Without an id all checks are listed by family; 'stackwright controls' lists controls."},
        parameterListHeading = "%nParameters:%n", optionListHeading = "%nOptions:%n",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {" 0:told", " 2:there is no such check or control, or the command line is wrong"},
        footerHeading = "%nExamples:%n",
        footer = {"  stackwright explain implied-dependency", "  stackwright explain gdpr.art-17",
            "  stackwright explain"})
final class ExplainCommand implements Callable<Integer> {

    static final String NAME = "explain";

    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "ID", arity = "0..1", description = "The id of a check, as findings bear it,"
        + " or of a control.")
    private String id;

    ExplainCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Checks checks = CheckKnowledge.read().all();
        CheckPage page = new CheckPage(terminal.out());
        if (id == null) {
            page.list(checks.infos());
            return ExitStatus.OK;
        }
        Controls controls = Controls.read();
        Optional<Control> control = controls.control(id);
        if (control.isPresent()) {
            new ControlPage(terminal.out()).page(control.get(), controls.frameworkOf(control.get()), checks);
            return ExitStatus.OK;
        }
        CheckInfo check = checks.info(id)
                .orElseThrow(() -> new ParameterException(spec.commandLine(), UnknownCheck.sentence(id, checks)));
        Optional<Sample> sample = Samples.of(id);
        page.page(check, sample.flatMap(shown -> offered(checks, shown)), sample);
        return ExitStatus.OK;
    }

    private static Optional<Fix> offered(Checks checks, Sample sample) {
        SampleStack stack = sample.violating();
        return checks.only(check -> check.id().equals(sample.check())).run(stack.snapshot(), stack.resolved()).stream()
                .flatMap(finding -> finding.fix().stream()).findFirst();
    }
}
