package dev.stackwright.app.shell;

import dev.stackwright.app.dialogs.Question;
import dev.stackwright.app.dialogs.Questions;
import dev.stackwright.app.panels.advice.AdviceModel;
import dev.stackwright.app.panels.advice.AdviceView;
import dev.stackwright.app.panels.advice.Asking;
import dev.stackwright.app.panels.advice.ComparisonView;
import dev.stackwright.app.panels.brief.BriefModel;
import dev.stackwright.app.panels.brief.BriefView;
import dev.stackwright.app.panels.catalog.CatalogModel;
import dev.stackwright.app.panels.catalog.CatalogView;
import dev.stackwright.app.panels.catalog.StackUse;
import dev.stackwright.app.panels.decisions.DecisionsModel;
import dev.stackwright.app.panels.decisions.DecisionsView;
import dev.stackwright.app.panels.review.ReviewModel;
import dev.stackwright.app.panels.review.ReviewView;
import dev.stackwright.app.panels.review.ReviewWays;
import dev.stackwright.app.panels.review.Reviewed;
import dev.stackwright.app.project.Blocks;
import dev.stackwright.app.project.Project;
import dev.stackwright.model.brief.RiskRegister;
import dev.stackwright.model.catalog.CatalogEntry;
import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.design.Decision;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.resources.Strings;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.layout.BorderPane;

/** What the window of brief, technologies, decisions and review shows of one project. */
final class CatalogTabs extends BorderPane implements Asking {

    static final String BRIEF = "brief";
    static final String TECHNOLOGIES = "technologies";
    static final String ADVICE = "advice";
    static final String COMPARISON = "comparison";
    static final String DECISIONS = "decisions";
    static final String REVIEW = "review";

    private final Dock dock = new Dock("catalog-tabs");
    private final Questions questions;
    private final CatalogModel pages;
    private final CatalogView catalog;
    private final DecisionsModel decisions;
    private final DecisionsView decisionsView;
    private final AdviceModel advice;
    private final AdviceView adviceView;
    private final ComparisonView comparison;
    private final BriefView brief;
    private final ReviewView review;
    private final Runnable choices;

    /**
     * @param pages   which technologies are looked at
     * @param choices shows the choices of the design
     * @param looking what would leave of a snapshot
     */
    CatalogTabs(Project project, CatalogModel pages, Blocks blocks, Questions questions, Runnable choices,
                Function<Snapshot, Reviewed> looking, ReviewWays ways) {
        this.questions = questions;
        this.pages = pages;
        this.choices = choices;
        catalog = new CatalogView(pages, new StackUse(project, blocks), this::compareWithAlternatives);
        advice = new AdviceModel(project, pages.library());
        adviceView = new AdviceView(advice, this);
        comparison = new ComparisonView(advice, this);
        decisions = new DecisionsModel(project, pages.library().criteria(), Clock.systemDefaultZone());
        decisionsView = new DecisionsView(decisions, pages.library(), questions, this::openPage);
        BriefModel asked = new BriefModel(project, pages.library().choices());
        brief = new BriefView(asked);
        review = new ReviewView(new ReviewModel(project, looking, new RiskRegister(asked.catalog()), ways,
                Clock.systemDefaultZone()), asked);
        dock.add(BRIEF, brief);
        dock.add(TECHNOLOGIES, catalog);
        dock.add(ADVICE, adviceView);
        dock.add(COMPARISON, comparison);
        dock.add(DECISIONS, decisionsView);
        dock.add(REVIEW, review);
        setCenter(dock);
    }

    void turnTo(String tab) {
        dock.select(tab);
    }

    /** Turns to the dossier of a service. */
    void openDossier(ElementId service) {
        turnTo(BRIEF);
        brief.openDossier(service);
    }

    /** Turns to a question of the brief. */
    void openField(String field) {
        turnTo(BRIEF);
        brief.openField(field);
    }

    /** Turns to the points before a handoff. */
    void openChecklist() {
        turnTo(REVIEW);
        review.openChecklist();
    }

    /** Turns to what may go wrong. */
    void openRisks() {
        turnTo(REVIEW);
        review.openRisks();
    }

    /** Shows what other tabs show. */
    void goOn(CatalogTabs before) {
        review.goOn(before.review);
        turnTo(before.front());
    }

    /** Which technologies are looked at. */
    CatalogModel pages() {
        return pages;
    }

    String front() {
        return dock.front();
    }

    @Override
    public void openPage(String id) {
        pages.open(id);
        turnTo(TECHNOLOGIES);
    }

    private void compareWithAlternatives(CatalogEntry entry) {
        List<CatalogEntry> entries = new ArrayList<>(List.of(entry));
        entries.addAll(pages.library().catalog().named(entry.profile().alternatives()));
        compare(entries);
    }

    @Override
    public void compare(List<CatalogEntry> entries) {
        comparison.show(entries);
        turnTo(COMPARISON);
    }

    @Override
    public void weigh(String title, List<CatalogEntry> entries) {
        decisions.begin(title, advice.context(), entries.stream()
                .map(entry -> Decision.Option.unjudged(entry.name(), Optional.of(entry.id()))).toList());
        turnTo(DECISIONS);
    }

    @Override
    public void openChoices() {
        choices.run();
    }

    /** @param factor size of the interface; 1 is the normal one */
    void zoom(double factor) {
        brief.zoom(factor);
        catalog.zoom(factor);
        adviceView.zoom(factor);
        decisionsView.zoom(factor);
        review.zoom(factor);
    }

    /** Asks about decisions that are written and not saved; false where the user would rather stay. */
    boolean mayLeave() {
        if (!decisions.hasDrafts()) {
            return true;
        }
        boolean stays = questions.ask(new Question<>(Strings.text("decisions.leave.title"),
                Strings.text("decisions.leave.text"),
                List.of(Question.Answer.of(true, Strings.text("decisions.leave.stay")),
                        new Question.Answer<>(false, Strings.text("decisions.leave.discard"), true)), true));
        if (stays) {
            turnTo(DECISIONS);
        }
        return !stays;
    }
}
