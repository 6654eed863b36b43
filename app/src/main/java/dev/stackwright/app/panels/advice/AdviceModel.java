package dev.stackwright.app.panels.advice;

import dev.stackwright.app.project.Library;
import dev.stackwright.app.project.Project;
import dev.stackwright.model.advice.Advice;
import dev.stackwright.model.advice.Answer;
import dev.stackwright.model.advice.Given;
import dev.stackwright.model.advice.Recommendation;
import dev.stackwright.model.advice.Recommendation.Ranked;
import dev.stackwright.model.advice.Topic;
import dev.stackwright.model.catalog.CatalogEntry;
import dev.stackwright.model.decision.GiveAnswer;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What is answered about the product of the open project, and what suits it. An answer is one step of the history. */
public final class AdviceModel {

    /** So many technologies can still be weighed against each other with care. */
    private static final int MOST_WEIGHED = 4;
    private static final int LEAST_WEIGHED = 2;

    private final Project project;
    private final Library library;
    private final ReadOnlyObjectWrapper<Given> given;

    public AdviceModel(Project project, Library library) {
        this.project = project;
        this.library = library;
        this.given = new ReadOnlyObjectWrapper<>(Given.of(project.snapshot().design(), library.advice()));
        project.workspace().addListener(change ->
                given.set(Given.of(change.after().design(), library.advice())));
    }

    Library library() {
        return library;
    }

    private Advice advice() {
        return library.advice();
    }

    /** What is answered. */
    public ReadOnlyObjectProperty<Given> givenProperty() {
        return given.getReadOnlyProperty();
    }

    List<Topic> topics() {
        return advice().topics();
    }

    List<Answer> answers(Topic topic) {
        return advice().answers(topic);
    }

    boolean isGiven(Answer answer) {
        return given.get().ids().contains(answer.id());
    }

    /** Gives an answer, or takes it back. */
    void answer(Topic topic, Answer answer, boolean gives) {
        project.perform(new GiveAnswer(topic.id(), answer.value(), gives, topic.one(), inSentence(answer.meaning())));
    }

    /** "The team knows Go." stands in the history as "the team knows Go". */
    private static String inSentence(String meaning) {
        String plain = meaning.endsWith(".") ? meaning.substring(0, meaning.length() - 1) : meaning;
        boolean word = plain.length() > 1 && Character.isLowerCase(plain.charAt(1)) || plain.startsWith("A ");
        return word ? Character.toLowerCase(plain.charAt(0)) + plain.substring(1) : plain;
    }

    /** Takes back what nobody knows any more. */
    void forget(String unknown) {
        int colon = unknown.indexOf(':');
        project.perform(new GiveAnswer(unknown.substring(0, colon), unknown.substring(colon + 1), false, false,
                unknown));
    }

    List<Recommendation> recommendations() {
        return advice().recommend(given.get().ids());
    }

    /** What is worth weighing of a recommendation: what something speaks for, and the next ones where that is one. */
    List<CatalogEntry> weighed(Recommendation recommendation) {
        long good = recommendation.ranked().stream().filter(ranked -> ranked.points() > 0).count();
        return recommendation.ranked().stream().limit(Math.max(LEAST_WEIGHED, Math.min(MOST_WEIGHED, good)))
                .map(Ranked::entry).toList();
    }

    /** The answers as the context of a decision. */
    public String context() {
        return advice().answers().stream().filter(this::isGiven).map(Answer::meaning)
                .collect(Collectors.joining(" "));
    }
}
