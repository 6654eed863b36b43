package dev.stackwright.app.panels.review;

import dev.stackwright.app.controls.InlineMessage;
import dev.stackwright.app.controls.ShownPlace;
import dev.stackwright.app.controls.WrappedText;
import dev.stackwright.app.controls.markdown.MarkdownPage;
import dev.stackwright.app.controls.markdown.MarkdownView;
import dev.stackwright.app.controls.markdown.MarkdownWays;
import dev.stackwright.app.task.Latest;
import dev.stackwright.rendering.document.Document;
import dev.stackwright.rendering.document.TemplateMistake;
import dev.stackwright.resources.Strings;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * A document as it would leave, with what is open in it beside it. It is written beside the window's thread; what is
 * read of it stays in its place while the design changes.
 */
final class PaperPage implements ReviewPage {

    private static final System.Logger LOG = System.getLogger(PaperPage.class.getName());
    private static final Set<String> WEB = Set.of("https", "http");

    private final Consumer<ReviewPlace> turn;
    private final ReviewWays ways;
    private final Latest<Wanted, Written> writing;
    private final MarkdownView text;
    private final ScrollPane scroll;
    private final WrappedText title = new WrappedText("", "paper-title");
    private final Label file = new Label();
    private final SimpleStringProperty mistake = new SimpleStringProperty("");
    private final QuestionsPane questions;
    private final BorderPane page = new BorderPane();
    private final Map<String, Double> places = new HashMap<>();
    private String way = "";
    private String shown = "";

    private record Wanted(Review review, String way) {
    }

    private record Written(String way, Document document, MarkdownPage page) {
    }

    /** @param turn shows another page of the review */
    PaperPage(ReviewModel model, Consumer<ReviewPlace> turn) {
        this.turn = turn;
        this.ways = model.ways();
        this.writing = new Latest<>(model.project().background(), PaperPage::write, this::show, this::failed);
        text = new MarkdownView(new MarkdownWays(this::follow, destination -> Optional.empty()));
        text.setId("paper");
        VBox sheet = new VBox(text);
        sheet.getStyleClass().add("paper-sheet");
        sheet.setMinWidth(0);
        scroll = new ScrollPane(sheet);
        scroll.setId("paper-scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("brief-scroll");
        questions = new QuestionsPane(ways.lead());
        file.getStyleClass().add("paper-file");
        Button export = new Button(Strings.text("review.export"));
        export.setId("review-export");
        export.setMinWidth(Region.USE_PREF_SIZE);
        export.setOnAction(event -> ways.export().run());
        VBox names = new VBox(title, file);
        names.setMinWidth(0);
        HBox.setHgrow(names, Priority.ALWAYS);
        HBox top = new HBox(names, export);
        top.getStyleClass().add("paper-top");
        page.setTop(new VBox(top, new InlineMessage(mistake)));
        Label waiting = new Label(Strings.text("review.writing"));
        waiting.getStyleClass().add("empty-text");
        page.setCenter(waiting);
    }

    /** Which document is shown from now on. */
    void turnTo(String document) {
        way = document;
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public void show(Review review) {
        writing.submit(new Wanted(review, way));
    }

    private static Written write(Wanted wanted) {
        Document document = wanted.review().papers().document(wanted.way());
        return new Written(wanted.way(), document,
                MarkdownPage.read(wanted.review().clean().guarded(document.markdown())));
    }

    private void show(Written written) {
        if (!written.way().equals(way)) {
            return;
        }
        mistake.set("");
        page.setCenter(scroll);
        places.put(shown, ShownPlace.offset(scroll));
        shown = way;
        title.setText(written.document().title());
        file.setText(way);
        text.show(written.page());
        questions.show(written.document().questions());
        page.setRight(written.document().questions().isEmpty() ? null : questions);
        ShownPlace.scrollTo(scroll, places.getOrDefault(way, 0.0));
    }

    private void failed(Exception error) {
        if (error instanceof TemplateMistake) {
            mistake.set(error.getMessage());
            return;
        }
        LOG.log(Level.ERROR, "the document " + way + " could not be written", error);
        mistake.set(Strings.text("review.failed"));
    }

    /** A link leads to another document or to the web; one to what does not leave leads nowhere. */
    private void follow(String destination) {
        try {
            URI link = new URI(destination);
            if (link.getScheme() == null) {
                URI here = new URI(null, null, "/" + way, null);
                turn.accept(new ReviewPlace.OfPaper(here.resolve(link).normalize().getPath().substring(1)));
            } else if (WEB.contains(link.getScheme())) {
                ways.browse().accept(link);
            }
        } catch (URISyntaxException e) {
            LOG.log(Level.DEBUG, "a link that names nothing", e);
        }
    }
}
