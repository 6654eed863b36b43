package dev.stackwright.app.dialogs;

import dev.stackwright.app.task.Background;
import dev.stackwright.app.task.Latest;
import dev.stackwright.model.starter.Starter;
import dev.stackwright.model.starter.StarterFolder;
import dev.stackwright.model.starter.StarterPlan;
import dev.stackwright.model.starter.StarterWish;
import dev.stackwright.model.starter.StarterWish.Ignoring;
import dev.stackwright.resources.Strings;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/**
 * What is filled in for a new stack, and what would be written. The folder is looked at beside the window's thread;
 * while its answer is awaited nothing can be ordered. Knows no control.
 */
final class StarterForm {

    /** What the folder is asked for. */
    private record Question(Path folder, StarterWish wish) {
    }

    private final Path parent;
    private final ObjectProperty<Starter> starter = new SimpleObjectProperty<>();
    private final StringProperty folder = new SimpleStringProperty("");
    private final BooleanProperty environment = new SimpleBooleanProperty(true);
    private final BooleanProperty addLine = new SimpleBooleanProperty(true);
    private final ReadOnlyObjectWrapper<Optional<StarterPlan>> plan = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper hindrance = new ReadOnlyStringWrapper("");
    private final Latest<Question, StarterPlan> looking;
    private String suggested = "";

    StarterForm(StarterOffer offer, Background background) {
        this.parent = offer.parent();
        StarterFolder folders = new StarterFolder();
        looking = new Latest<>(background, question -> folders.plan(question.folder(), question.wish()), this::looked,
                error -> hindrance.set(String.valueOf(error.getMessage())));
        starter.addListener((property, before, now) -> suggest(now));
        folder.addListener((property, before, now) -> look());
        environment.addListener((property, before, now) -> look());
        addLine.addListener((property, before, now) -> look());
        starter.set(offer.chosen());
    }

    ObjectProperty<Starter> starterProperty() {
        return starter;
    }

    /** The folder as it is typed. */
    StringProperty folderProperty() {
        return folder;
    }

    /** Whether secrets are made and written. */
    BooleanProperty environmentProperty() {
        return environment;
    }

    /** Whether a {@code .gitignore} that is there gets the line it lacks. */
    BooleanProperty addLineProperty() {
        return addLine;
    }

    /** What would be written; empty where no folder is named, and while it is looked at. */
    ReadOnlyObjectProperty<Optional<StarterPlan>> planProperty() {
        return plan.getReadOnlyProperty();
    }

    /** Why nothing can be ordered, one sentence; empty where it can. */
    ReadOnlyStringProperty hindranceProperty() {
        return hindrance.getReadOnlyProperty();
    }

    /** What is ordered; empty where nothing can be. */
    Optional<StarterOrder> order() {
        return hindrance.get().isEmpty()
                ? path().map(path -> new StarterOrder(starter.get(), path, wish())) : Optional.empty();
    }

    /** The folder that is named, absolute; empty where none is. */
    Optional<Path> path() {
        try {
            String text = folder.get().strip();
            Path home = Path.of(System.getProperty("user.home", ""));
            return text.isEmpty() ? Optional.empty() : Optional.of(text.startsWith("~/")
                    ? home.resolve(text.substring(2)) : parent.resolve(Path.of(text)));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private StarterWish wish() {
        return new StarterWish(environment.get(), addLine.get() ? Ignoring.ALSO_ADD_LINE : Ignoring.WHERE_NONE_IS);
    }

    /** A folder of the starter's name, for as long as the user has not named another one. */
    private void suggest(Starter chosen) {
        if (folder.get().equals(suggested)) {
            suggested = parent.resolve(chosen.id()).toString();
            folder.set(suggested);
        }
    }

    private void look() {
        plan.set(Optional.empty());
        Optional<Path> path = path();
        hindrance.set(Strings.text(path.isEmpty() ? "starter.noFolder" : "starter.looking"));
        if (path.isPresent()) {
            looking.submit(new Question(path.get(), wish()));
        } else {
            looking.cancel();
        }
    }

    private void looked(StarterPlan found) {
        plan.set(Optional.of(found));
        hindrance.set(found.problem().map(problem -> Strings.text("starter.problem", problem.message(),
                problem.remedy())).orElseGet(() -> found.inTheWay().isEmpty() ? "" : inTheWay(found)));
    }

    private static String inTheWay(StarterPlan found) {
        String names = found.inTheWay().stream().map(file -> file.getFileName().toString())
                .collect(Collectors.joining(", "));
        return Strings.text(found.inTheWay().size() == 1 ? "starter.inTheWay.one" : "starter.inTheWay.many", names);
    }
}
