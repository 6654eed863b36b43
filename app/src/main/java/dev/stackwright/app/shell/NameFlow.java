package dev.stackwright.app.shell;

import dev.stackwright.app.controls.ChoicePopup;
import dev.stackwright.app.controls.ChoicePopup.Row;
import dev.stackwright.app.dialogs.RenameOffer;
import dev.stackwright.app.dialogs.RenamePopup;
import dev.stackwright.app.editor.NameWays;
import dev.stackwright.app.project.Project;
import dev.stackwright.app.project.ProjectSymbols;
import dev.stackwright.app.project.WholeProject;
import dev.stackwright.app.shell.Jumps.Place;
import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.edit.FileKey;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Outcome.Refusal;
import dev.stackwright.model.recipe.RenameSymbol;
import dev.stackwright.model.symbol.Occurrence;
import dev.stackwright.model.symbol.Outline;
import dev.stackwright.model.symbol.Symbol;
import dev.stackwright.model.symbol.SymbolIndex;
import dev.stackwright.model.symbol.SymbolKind;
import dev.stackwright.model.text.Range;
import dev.stackwright.resources.Strings;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** From a name in a text to where it is defined and to where it is used, over all files of a project. */
final class NameFlow implements NameWays {

    private static final String PROMPT = "names.prompt";
    private static final String NOTHING = "names.nothing";

    private final Project project;
    private final EditorTabs texts;
    private final ProjectSymbols symbols;
    private final Jumps jumps = new Jumps();
    private Consumer<Refusal> refused = refusal -> { };

    NameFlow(Project project, EditorTabs texts) {
        this.project = project;
        this.texts = texts;
        this.symbols = new ProjectSymbols(project);
        project.workspace().addListener(jumps::changed);
    }

    ProjectSymbols symbols() {
        return symbols;
    }

    /** @param telling tells the user why nothing was done */
    void setOnRefusal(Consumer<Refusal> telling) {
        refused = telling;
    }

    /** Goes to where what is named at the caret is defined; from the definition itself it shows where it is used. */
    void goToDefinition() {
        named(texts.front().caretPlace(), this::define);
    }

    @Override
    public void goToDefinition(int offset) {
        symbols.ask(index -> index.at(texts.frontFile(), offset).ifPresent(at -> define(index, at)));
    }

    /** Goes to where an element is defined. */
    void goToDefinition(ElementId element) {
        SymbolKind.ofSection(element.section()).ifPresent(kind -> symbols.ask(index ->
                index.definitions(Symbol.of(kind, element.name())).stream().findFirst().ifPresent(this::go)));
    }

    private void define(SymbolIndex index, Occurrence at) {
        List<Occurrence> definitions = index.definitions(at.symbol());
        if (definitions.isEmpty()) {
            boolean isVariable = at.symbol().kind() == SymbolKind.VARIABLE;
            refuse(isVariable ? "variable" : at.symbol().kind() == SymbolKind.PROFILE ? "profile" : "undefined",
                    titled(at.symbol()));
        } else if (at.isDefinition() && definitions.size() == 1) {
            list(index, at.symbol(), index.of(at.symbol()), "references");
        } else if (definitions.size() == 1) {
            go(definitions.get(0));
        } else {
            list(index, at.symbol(), definitions, "definitions");
        }
    }

    /** Lists every place that names what is named at the caret. */
    void findReferences() {
        named(texts.front().caretPlace(), (index, at) ->
                list(index, at.symbol(), index.of(at.symbol()), "references"));
    }

    /** Lists what the files are made of, the one in front first. */
    void goToSymbol() {
        symbols.ask(index -> {
            List<Outline.Entry> entries = new ArrayList<>(outline(index, texts.frontFile()));
            index.files().texts().keySet().stream().filter(file -> !file.equals(texts.frontFile()))
                    .forEach(file -> entries.addAll(outline(index, file)));
            PlaceRows rows = rows(index);
            List<Row> all = entries.stream().map(rows::of).toList();
            new ChoicePopup("outline", "", Strings.text("names.outline"), Strings.text(NOTHING), all)
                    .show(texts.front());
        });
    }

    private static List<Outline.Entry> outline(SymbolIndex index, FileKey file) {
        return file.isOfVariables() ? List.of() : Optional.ofNullable(index.files().texts().get(file))
                .map(compose -> Outline.of(file, compose)).orElse(List.of());
    }

    @Override
    public void rename() {
        named(texts.front().caretPlace(), this::rename);
    }

    private void rename(SymbolIndex index, Occurrence at) {
        index.of(at.symbol()).stream().map(Occurrence::file).distinct().forEach(file ->
                project.workspace().open(file, index.files().texts().get(file).tree().text()));
        FileKey file = texts.frontFile();
        RenameOffer offer = new RenameOffer(at.symbol(), titled(at.symbol()), index.files(), project.snapshot(),
                this::nameOf);
        new RenamePopup(offer, project.background(), recipe -> renamed(recipe, new Place(file, at.range().start())))
                .show(texts.front(), texts.front().belowCaret());
    }

    /** The caret stays on the name. */
    private void renamed(RenameSymbol recipe, Place place) {
        jumps.leave(place);
        if (project.perform(recipe) instanceof Refusal refusal) {
            refused.accept(refusal);
        }
        project.background().later(this::back);
    }

    /** Goes to the place that the last jump left. */
    void back() {
        jumps.back(here()).ifPresent(this::show);
    }

    /** Goes to the place that going back left. */
    void forward() {
        jumps.forward(here()).ifPresent(this::show);
    }

    private void list(SymbolIndex index, Symbol symbol, List<Occurrence> places, String what) {
        PlaceRows rows = rows(index);
        String heading = Strings.counted("names." + what, places.size()) + " " + titled(symbol);
        new ChoicePopup(what, heading, Strings.text(PROMPT), Strings.text(NOTHING),
                places.stream().map(rows::of).toList()).show(texts.front());
    }

    private PlaceRows rows(SymbolIndex index) {
        return new PlaceRows(index.files(), this::nameOf, this::go);
    }

    private void named(int offset, BiConsumer<SymbolIndex, Occurrence> then) {
        symbols.ask(index -> {
            Optional<Occurrence> at = index.at(texts.frontFile(), offset);
            if (at.isPresent()) {
                then.accept(index, at.get());
            } else {
                refuse("nowhere", "");
            }
        });
    }

    private void refuse(String what, String name) {
        refused.accept((Refusal) Outcome.refuse("names-" + what, Strings.text("names.none." + what, name),
                Strings.text("names.none." + what + ".remedy")));
    }

    /** "volume data". */
    static String titled(Symbol symbol) {
        return Strings.text("names.kind." + symbol.kind().name().toLowerCase(Locale.ROOT), symbol.name());
    }

    private String nameOf(FileKey file) {
        Optional<Path> home = project.file();
        if (file.equals(FileKey.MAIN)) {
            return WindowTitle.fileName(project);
        }
        return home.map(main -> WholeProject.nameOf(Path.of(file.name()), main)).orElse(file.name());
    }

    private void go(Occurrence there) {
        go(there.file(), there.range());
    }

    private void go(FileKey file, Range range) {
        jumps.leave(here());
        show(new Place(file, range.start()));
    }

    private Place here() {
        return new Place(texts.frontFile(), texts.front().caretPlace());
    }

    private void show(Place place) {
        texts.open(place.file());
        int last = project.snapshot().text(texts.frontFile()).length();
        texts.front().reveal(Range.at(Math.min(place.offset(), last)));
        texts.front().requestEditorFocus();
    }
}
