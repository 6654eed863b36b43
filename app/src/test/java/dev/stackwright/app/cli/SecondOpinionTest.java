package dev.stackwright.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.app.cli.report.Checked;
import dev.stackwright.app.docker.ComposeClient;
import dev.stackwright.model.workspace.FileProblem;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** A script stands for Docker Compose. */
@DisabledOnOs(OS.WINDOWS)
class SecondOpinionTest {

    private static final String SOUND = "services:\n  web:\n    image: nginx:1.27.3\n";
    private static final String WRONG = "services:\n  web:\n    imag: nginx:1.27.3\n";

    @TempDir
    private Path folder;

    private ComposeClient client(String script) throws IOException {
        return new ComposeClient(List.of("sh", Files.writeString(folder.resolve("client"), script).toString()));
    }

    private List<String> notices(String script, String text) throws IOException {
        Path compose = Files.writeString(folder.resolve("compose.yaml"), text);
        List<Checked> checked = new ArrayList<>();
        new CheckRun(CheckKnowledge.read(), List.of(compose), false, Optional.of(new SecondOpinion(client(script)))).run(checked::add);
        return ((Checked.Read) checked.get(0)).notices().stream().map(FileProblem::message).toList();
    }

    @Test
    void nothingIsSaidWhereBothAgree() throws IOException {
        assertThat(notices("exit 0", SOUND)).isEmpty();
        assertThat(notices("echo no; exit 15", WRONG)).isEmpty();
    }

    @Test
    void aDisagreementTellsBothVerdicts() throws IOException {
        assertThat(notices("exit 0", WRONG)).singleElement().asString()
                .startsWith("Docker Compose takes this file; here it has an error: ");
        assertThat(notices("echo a warning; echo the reason >&2; exit 15", SOUND)).containsExactly(
                "Docker Compose refuses this file; here it has no error. It says: the reason");
    }

    @Test
    void theClientIsAskedAboutTheFilesItWouldReadTogether() throws IOException {
        Files.writeString(folder.resolve("compose.override.yaml"), "services: {web: {restart: always}}\n");

        assertThat(notices("echo \"$@\"; exit 15", SOUND)).singleElement().asString().endsWith("-f " + folder
                + "/compose.yaml -f " + folder + "/compose.override.yaml config --quiet");
    }

    @Test
    void aClientThatIsNotInstalledIsNamed() throws IOException {
        Path compose = Files.writeString(folder.resolve("compose.yaml"), SOUND);
        StringWriter err = new StringWriter();
        Terminal terminal = new Terminal(new PrintWriter(new StringWriter()), new PrintWriter(err), false);
        ComposeClient none = new ComposeClient(List.of(folder.resolve("no-such-program").toString()));

        int status = new CommandLine(new CheckCommand(terminal, none)).execute("--docker", compose.toString());

        assertThat(status).isEqualTo(ExitStatus.UNUSABLE);
        assertThat(err.toString()).startsWith("stackwright: --docker needs Docker Compose");
    }
}
