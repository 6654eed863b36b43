package dev.stackwright.app.cli;

import dev.stackwright.model.design.NodePosition;
import dev.stackwright.model.design.Sheet;
import dev.stackwright.model.sketch.Spot;
import dev.stackwright.rendering.diagram.ViewKind;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.TypeConversionException;

/** The words that verbs for what is drawn have in common. */
final class SketchWords {

    static final Word NODE = Word.parameter("NODE", "Name of a service, person, system, component, group or scenario,"
            + " or an id such as persons/Customer where several are called so.");
    static final Word DESCRIPTION = Word.option("TEXT", "One line about it; an empty text takes it back.",
            "--description");
    static final Word TECHNOLOGY = Word.option("TECHNOLOGY", "What it is made with, or how it is spoken with.",
            "--technology");
    static final Word VIEW = Word.option("VIEW", "The view: " + Stream.of(ViewKind.values()).map(ViewKind::id)
            .collect(Collectors.joining(", ")) + "; a slash and a name follow where the view is of one service, plan"
            + " or scenario. Without it the architecture.", "--view").as(SketchWords::view);
    static final Word AT = Word.option("X,Y", "Its place in that view: px from the left and the top, such as 120,80.",
            "--at").as(SketchWords::position);

    private SketchWords() {
    }

    /** Where something new is drawn; empty where nothing was said of it. */
    static Optional<Spot> spot(Said said) {
        Optional<NodePosition> position = said.value("X,Y", NodePosition.class);
        if (position.isEmpty() && said.optional("VIEW").isPresent()) {
            throw said.misuse("Say where in the view: --at X,Y.");
        }
        return position.map(at -> new Spot(viewOf(said), at));
    }

    static String viewOf(Said said) {
        return said.optional("VIEW").orElse(Sheet.ARCHITECTURE);
    }

    private static String view(String text) {
        int slash = text.indexOf('/');
        Optional<ViewKind> kind = ViewKind.of(slash < 0 ? text : text.substring(0, slash));
        if (kind.isEmpty() || slash >= 0 && !kind.get().hasSubject()) {
            throw new TypeConversionException("'" + text + "' is none of the views "
                    + Stream.of(ViewKind.values()).map(ViewKind::id).collect(Collectors.joining(", ")));
        }
        return text;
    }

    private static NodePosition position(String text) {
        String[] numbers = text.split(",", -1);
        try {
            NodePosition position = new NodePosition(Double.parseDouble(numbers[0]),
                    Double.parseDouble(numbers.length == 2 ? numbers[1] : ""), true);
            if (position.isUsable()) {
                return position;
            }
        } catch (NumberFormatException e) {
            throw new TypeConversionException("'" + text + "' is not of the form X,Y, such as 120,80");
        }
        throw new TypeConversionException("'" + text + "' is too far out: at most "
                + (long) NodePosition.FARTHEST + " px from the middle");
    }

    /** Reads {@code yes} or {@code no}. */
    static boolean yes(String text) {
        return switch (text) {
            case "yes", "true" -> true;
            case "no", "false" -> false;
            default -> throw new TypeConversionException("'" + text + "' is neither yes nor no");
        };
    }
}
