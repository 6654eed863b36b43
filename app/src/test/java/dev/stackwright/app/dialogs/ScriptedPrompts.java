package dev.stackwright.app.dialogs;

import dev.stackwright.model.edit.Edit;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.SharedPlace;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.ladder.Rung;
import dev.stackwright.model.ladder.StepAnswers;
import dev.stackwright.model.ladder.StepQuestion;
import dev.stackwright.model.merge.MergeChoice;
import dev.stackwright.model.recipe.ExtractLiteral;
import dev.stackwright.model.registry.Destination;
import dev.stackwright.model.starter.StarterWish;
import dev.stackwright.model.workspace.ProjectMerge.State;
import dev.stackwright.rendering.delivery.ExportPlace;
import dev.stackwright.rendering.delivery.Target;
import dev.stackwright.rendering.export.PictureFormat;
import dev.stackwright.rendering.export.PictureStyle;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Answers every question as a test has laid down, and remembers what was asked and told. */
public final class ScriptedPrompts implements Questions, FileChoosing, EditPreview, ReachPrompt, AcceptancePrompt,
        ExportPrompt, PicturePrompt, ShortcutSheet, MergePrompt, RecoveryPrompt, NamePrompt, StepPrompt,
        StarterPrompt, PublishPrompt, ExtractPrompt, CheckPages, Outside {

    private final Deque<Object> answers = new ArrayDeque<>();
    private final Deque<Path> files = new ArrayDeque<>();
    private final List<Question<?>> asked = new ArrayList<>();
    private final List<Notice> told = new ArrayList<>();
    private final List<Edit> previewed = new ArrayList<>();
    private final List<Shortcut> shortcuts = new ArrayList<>();
    private final List<ExportOffer> offers = new ArrayList<>();
    private final List<PictureOffer> pictures = new ArrayList<>();
    private final List<StarterOffer> starters = new ArrayList<>();
    private final List<MergeOffer> merges = new ArrayList<>();
    private final List<List<RecoveryOffer>> recoveries = new ArrayList<>();
    private final Deque<RecoveryPrompt.Answer> recoveryAnswers = new ArrayDeque<>();
    private final List<PublishOffer> published = new ArrayList<>();
    private final List<ExtractOffer> extracted = new ArrayList<>();
    private Function<PublishOffer, PublishPrompt.Wish> publishing = offer -> new PublishPrompt.Wish(
            new Destination(offer.kinds().get(0), Map.of()), Optional.empty());
    private Function<ExtractOffer, Optional<ExtractLiteral>> extracting = offer -> Optional.empty();
    private List<MergeChoice> mergeChoices = List.of();
    private boolean wanted = true;
    private Function<SharedPlace, Optional<Edit>> reach = place -> Optional.empty();
    private Optional<AcceptanceForm> acceptance = Optional.empty();
    private final List<String> confirmed = new ArrayList<>();
    private Optional<String> name = Optional.empty();
    private final List<StepQuestion> stepQuestions = new ArrayList<>();
    private Optional<StepAnswers> stepAnswers = Optional.empty();
    private final List<CheckPage> checkPages = new ArrayList<>();
    private final List<String> openedOutside = new ArrayList<>();
    private Function<CheckPage, Optional<CheckPages.Wish>> fromPage = page -> Optional.empty();

    public Prompts prompts() {
        return new Prompts(this, this, this, this, this, this, this, this, this, this, this, this, this, this,
                this, this, this);
    }

    public void willAnswer(Object answer) {
        answers.add(answer);
    }

    public void willChoose(Path file) {
        files.add(file);
    }

    public void willWant(boolean edit) {
        wanted = edit;
    }

    /** How far edits may reach from now on; by default neither is wanted. */
    public void willReach(Function<SharedPlace, Optional<Edit>> choice) {
        reach = choice;
    }

    /** The name that confirms whatever is asked from now on; without it nothing is confirmed. */
    public void willConfirmAs(String person) {
        name = Optional.of(person);
    }

    /** What was to be confirmed. */
    public List<String> confirmed() {
        return confirmed;
    }

    /** The answers to the questions of steps from now on; without them no step goes on. */
    public void willAnswerStep(StepAnswers given) {
        stepAnswers = Optional.of(given);
    }

    /** What steps asked. */
    public List<StepQuestion> stepQuestions() {
        return stepQuestions;
    }

    @Override
    public Optional<String> nameFor(String statement) {
        confirmed.add(statement);
        return name;
    }

    @Override
    public Optional<StepAnswers> answers(Rung rung, List<StepQuestion> questions) {
        stepQuestions.addAll(questions);
        return stepAnswers;
    }

    /** What is wanted from the next pages of checks; by default they are only read. */
    public void willWantFromPage(Function<CheckPage, Optional<CheckPages.Wish>> choice) {
        fromPage = choice;
    }

    /** What was opened outside of the studio: addresses of pages, and paths. */
    public List<String> openedOutside() {
        return openedOutside;
    }

    @Override
    public void browse(URI page) {
        openedOutside.add(page.toString());
    }

    @Override
    public void open(Path file) {
        openedOutside.add(file.toString());
    }

    public List<CheckPage> checkPages() {
        return checkPages;
    }

    @Override
    public Optional<CheckPages.Wish> about(CheckPage page) {
        checkPages.add(page);
        return fromPage.apply(page);
    }

    public void willAccept(AcceptanceForm form) {
        acceptance = Optional.of(form);
    }

    /** The choices for the conflicts of the next merge, those of the text first; empty to leave it. */
    public void willMerge(MergeChoice... choices) {
        mergeChoices = List.of(choices);
    }

    /** Recovery that is not answered is put off. */
    public void willAnswerRecovery(RecoveryPrompt.Kind kind, int offer) {
        recoveryAnswers.add(new RecoveryPrompt.Answer(kind, offer));
    }

    public List<MergeOffer> merges() {
        return merges;
    }

    public List<List<RecoveryOffer>> recoveries() {
        return recoveries;
    }

    public List<Question<?>> asked() {
        return asked;
    }

    public List<Notice> told() {
        return told;
    }

    public List<Shortcut> shortcuts() {
        return shortcuts;
    }

    public List<ExportOffer> offers() {
        return offers;
    }

    public List<PictureOffer> pictures() {
        return pictures;
    }

    public List<StarterOffer> starters() {
        return starters;
    }

    public List<Edit> previewed() {
        return previewed;
    }

    /** What the next dialog that publishes images answers. */
    public void willPublish(Function<PublishOffer, PublishPrompt.Wish> answer) {
        publishing = answer;
    }

    public List<PublishOffer> published() {
        return published;
    }

    /** What the next dialog that extracts a variable answers. */
    public void willExtract(Function<ExtractOffer, Optional<ExtractLiteral>> answer) {
        extracting = answer;
    }

    public List<ExtractOffer> extracted() {
        return extracted;
    }

    @Override
    public PublishPrompt.Wish wish(PublishOffer offer) {
        published.add(offer);
        return publishing.apply(offer);
    }

    @Override
    public Optional<ExtractLiteral> extraction(ExtractOffer offer) {
        extracted.add(offer);
        return extracting.apply(offer);
    }

    @Override
    public void tell(Notice notice) {
        told.add(notice);
    }

    @Override
    public <A> A ask(Question<A> question) {
        asked.add(question);
        Object answer = answers.remove();
        return question.answers().stream().map(Question.Answer::meaning).filter(answer::equals).findFirst()
                .orElseThrow(() -> new AssertionError(answer + " is no answer to " + question.title()));
    }

    @Override
    public Optional<Path> fileToOpen(Optional<Path> near) {
        return Optional.ofNullable(files.poll());
    }

    @Override
    public Optional<Path> fileToSave(Optional<Path> suggested) {
        return Optional.ofNullable(files.poll());
    }

    @Override
    public Optional<Path> folder(String title, Optional<Path> near) {
        return Optional.ofNullable(files.poll());
    }

    @Override
    public Optional<Edit> chosen(Outcome.Refusal refusal, Snapshot before) {
        return reach.apply(refusal.shared().orElseThrow());
    }

    @Override
    public boolean wanted(Edit edit, Snapshot before, String reason) {
        previewed.add(edit);
        return wanted;
    }

    @Override
    public Optional<Path> pictureToSave(Path suggested) {
        return Optional.ofNullable(files.poll());
    }

    @Override
    public Optional<PictureWish> wish(PictureOffer offer) {
        pictures.add(offer);
        return Optional.ofNullable(files.poll()).map(file -> wished(file, offer.suggested()));
    }

    private static PictureWish wished(Path file, PictureWish suggested) {
        PictureStyle style = suggested.style();
        return new PictureWish(file, new PictureStyle(PictureFormat.of(file.toString()).orElse(style.format()),
                style.theme(), style.scale(), style.page()), suggested.caption(), false);
    }

    @Override
    public void ask(ExportOffer offer, ExportPrompt.Exporting exporting) {
        offers.add(offer);
        Optional.ofNullable(files.poll()).ifPresent(place -> exporting.begin(new ExportWish(offer.targets().stream()
                .filter(Target::usual).toList(), new ExportPlace(place)), step -> { }, written -> { }));
    }

    @Override
    public void show(List<Shortcut> sheet) {
        shortcuts.addAll(sheet);
    }

    @Override
    public Optional<AcceptanceForm> ask(String finding) {
        return acceptance;
    }

    @Override
    public Optional<State> merged(MergeOffer offer) {
        merges.add(offer);
        MergeModel model = new MergeModel(offer);
        if (model.points().size() != mergeChoices.size()) {
            return Optional.empty();
        }
        for (MergeChoice choice : mergeChoices) {
            model.choose(Optional.of(choice));
            model.go(1);
        }
        return Optional.of(model.result());
    }

    @Override
    public RecoveryPrompt.Answer ask(List<RecoveryOffer> offers) {
        recoveries.add(offers);
        return recoveryAnswers.isEmpty() ? new RecoveryPrompt.Answer(RecoveryPrompt.Kind.LATER, 0)
                : recoveryAnswers.remove();
    }

    @Override
    public Optional<StarterOrder> order(StarterOffer offer) {
        starters.add(offer);
        return Optional.ofNullable(files.poll())
                .map(folder -> new StarterOrder(offer.chosen(), folder, StarterWish.USUAL));
    }
}
