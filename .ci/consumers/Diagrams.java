import com.structurizr.dsl.StructurizrDslParser;
import com.structurizr.dsl.StructurizrDslParserException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import net.sourceforge.plantuml.syntax.SyntaxChecker;
import net.sourceforge.plantuml.syntax.SyntaxResult;
import org.xml.sax.SAXException;

/** Reads the diagrams of a folder with the tools they are written for; tells what they do not take. */
public final class Diagrams {

    private static final int TIMEOUT_S = 60;

    private final List<String> faults = new ArrayList<>();
    private final Path folder;
    private int read;

    private Diagrams(Path folder) {
        this.folder = folder;
    }

    /** @param arguments the folder */
    public static void main(String[] arguments) throws IOException {
        System.setProperty("java.awt.headless", "true");
        Diagrams diagrams = new Diagrams(Path.of(arguments[0]));
        try (Stream<Path> files = Files.walk(diagrams.folder)) {
            files.filter(Files::isRegularFile).sorted().forEach(diagrams::read);
        }
        diagrams.faults.forEach(System.out::println);
        System.out.println(diagrams.read + " diagrams: " + diagrams.faults.size() + " faults");
        System.exit(diagrams.faults.isEmpty() && diagrams.read > 0 ? 0 : 1);
    }

    private void read(Path file) {
        String name = file.getFileName().toString();
        switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "puml" -> say(file, plantUml(text(file)));
            case "dsl" -> say(file, structurizr(text(file)));
            case "svg" -> say(file, xml(text(file)));
            case "dot" -> say(file, graphviz(file));
            default -> { }
        }
    }

    /** @param refusal empty where the file was taken */
    private void say(Path file, String refusal) {
        read++;
        if (!refusal.isEmpty()) {
            faults.add(folder.relativize(file) + ": " + refusal.strip());
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException("reading " + file, e);
        }
    }

    private static String plantUml(String text) {
        SyntaxResult result = SyntaxChecker.checkSyntax(text);
        return result.isError() ? "line " + result.getLineLocation() + " " + result.getErrors() : "";
    }

    private static String structurizr(String text) {
        StructurizrDslParser parser = new StructurizrDslParser();
        try {
            parser.parse(text);
            return parser.getWorkspace().getViews().getViews().isEmpty() ? "it has no view" : "";
        } catch (StructurizrDslParserException e) {
            return e.getMessage();
        }
    }

    private static String xml(String text) {
        try {
            DocumentBuilderFactory.newInstance().newDocumentBuilder()
                    .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
            return "";
        } catch (SAXException | IOException | ParserConfigurationException e) {
            return e.getMessage();
        }
    }

    private static String graphviz(Path file) {
        try {
            Path errors = Files.createTempFile("dot", ".txt");
            try {
                Process dot = new ProcessBuilder("dot", "-Tsvg", file.toString()).redirectError(errors.toFile()).start();
                dot.getInputStream().transferTo(OutputStream.nullOutputStream());
                boolean ended = dot.waitFor(TIMEOUT_S, TimeUnit.SECONDS);
                dot.destroyForcibly();
                // A warning tells that it understood something else than was meant.
                String said = Files.readString(errors);
                return ended && dot.exitValue() == 0 ? said : "refused: " + said;
            } finally {
                Files.delete(errors);
            }
        } catch (IOException e) {
            return e.getMessage();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "interrupted";
        }
    }
}
