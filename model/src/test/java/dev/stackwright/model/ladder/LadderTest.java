package dev.stackwright.model.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.catalog.ChoiceCatalog;
import dev.stackwright.model.catalog.Technologies;
import dev.stackwright.model.check.Check;
import dev.stackwright.model.check.standard.StandardChecks;
import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.design.Acceptance;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Recipe;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.ladder.PointReading.State;
import dev.stackwright.model.text.TextDocument;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LadderTest {

    private final Ladder ladder = Ladders.LADDER;

    private static Snapshot after(Recipe recipe, Snapshot before) {
        return before.apply(((Outcome.Ready) recipe.on(before)).edit());
    }

    private PointReading point(String id, Snapshot snapshot) {
        return ladder.read(snapshot).point(id).orElseThrow();
    }

    private static Snapshot changed(Snapshot before, String target, String replacement) {
        return Snapshot.of(TextDocument.of(before.text().text().replace(target, replacement)), before.design());
    }

    @Test
    void everyCheckRuleAndQuestionThatTheDataNamesExists() {
        Set<String> checks = StandardChecks.all(Technologies.read(), ChoiceCatalog.read()).checks().stream()
                .map(Check::id).collect(Collectors.toSet());
        List<Rung.Ask> asks = ladder.rungs().stream().flatMap(rung -> rung.asks().stream()).toList();
        List<ValidatePoint> points = ladder.rungs().stream().flatMap(rung -> rung.points().stream()).toList();

        assertThat(ladder.rungs()).hasSize(7).allSatisfy(rung ->
                assertThat(rung.source()).isEqualTo("Omnistrate Solutions Architect, phase 8, iteration "
                        + rung.number()));
        assertThat(Stream.concat(asks.stream().flatMap(ask -> ask.checks().stream()),
                points.stream().flatMap(point -> point.checks().stream()))).allMatch(checks::contains);
        assertThat(Stream.concat(asks.stream().flatMap(ask -> ask.rule().stream()),
                points.stream().flatMap(point -> point.rule().stream()))).allMatch(ladder.ruleNames()::contains);
        assertThat(asks).extracting(Rung.Ask::id).doesNotHaveDuplicates()
                .containsAll(ladder.questions().stream().map(StepQuestion::ask).toList());
        assertThat(points).extracting(ValidatePoint::id).doesNotHaveDuplicates()
                .allMatch(id -> id.startsWith("ladder."));
        assertThat(ladder.questions().stream().flatMap(question -> question.options().stream())
                .flatMap(option -> option.block().stream())).allMatch(id -> Technologies.read().byId(id).isPresent());
    }

    @Test
    void theFirstStackStandsOnTheFirstRung() {
        LadderReading reading = ladder.read(Snapshot.of(Ladders.FIRST));

        assertThat(reading.rung(1).orElseThrow().isMet()).isTrue();
        assertThat(reading.next().orElseThrow().rung().number()).isEqualTo(2);
        assertThat(reading.next().orElseThrow().openCount()).isEqualTo(1);
    }

    @Test
    void whatAsksSomethingOfACacheSaysNothingWhileThereIsNone() {
        assertThat(Ladders.rung(2, Ladders.FIRST).asks()).extracting(AskReading::state).containsExactly(
                AskReading.State.OPEN, AskReading.State.NOT_NEEDED, AskReading.State.NOT_NEEDED, AskReading.State.MET);
    }

    @Test
    void whatIsMissingHasItsPlace() {
        Snapshot snapshot = Snapshot.of(Ladders.FIRST);
        AskReading health = Ladders.rung(3, snapshot).asks().get(1);

        assertThat(health.gaps()).hasSize(1);
        assertThat(snapshot.text().slice(health.gaps().get(0).range())).isEqualTo("app");
        assertThat(health.gaps().get(0).service()).contains("app");
    }

    @Test
    void anEmptyFileStandsBelowTheLadder() {
        LadderReading reading = ladder.read(Snapshot.of(""));

        assertThat(reading.next().orElseThrow().rung().number()).isEqualTo(1);
        assertThat(reading.point("ladder.core.starts").orElseThrow().state()).isEqualTo(State.NOT_NEEDED);
    }

    @Test
    void aPersonConfirmsAPointForTheContentItIsAbout() {
        ValidatePoint cacheHits = ladder.point("ladder.caching.hits").orElseThrow();
        Snapshot stack = after(Ladders.step(2).recipe(Ladders.answers("cache", "redis")), Snapshot.of(Ladders.FIRST));
        assertThat(point(cacheHits.id(), stack).state()).isEqualTo(State.OPEN);

        Snapshot confirmed = after(ladder.confirming(cacheHits, Ladders.SIGNATURE), stack);

        assertThat(confirmed.text()).isEqualTo(stack.text());
        assertThat(point(cacheHits.id(), confirmed).state()).isEqualTo(State.CONFIRMED);
        assertThat(point(cacheHits.id(), confirmed).confirmation().orElseThrow().by()).isEqualTo("Ada");
        assertThat(point(cacheHits.id(), changed(confirmed, "postgres:15", "postgres:16")).state())
                .as("the database is not what the point is about").isEqualTo(State.CONFIRMED);
        assertThat(point(cacheHits.id(), changed(confirmed, "# The shop", "# Our shop")).state())
                .as("comments mean nothing").isEqualTo(State.CONFIRMED);
        assertThat(point(cacheHits.id(), changed(confirmed, "redis:7.4", "redis:8.0")).state())
                .isEqualTo(State.STALE);
        assertThat(point(cacheHits.id(), changed(confirmed, "8080:8080", "9090:8080")).state())
                .as("app reaches the cache").isEqualTo(State.STALE);
    }

    @Test
    void aConfirmationCanBeTakenBack() {
        ValidatePoint logs = ladder.point("ladder.core.logs").orElseThrow();
        Snapshot confirmed = after(ladder.confirming(logs, Ladders.SIGNATURE), Snapshot.of(Ladders.FIRST));

        Snapshot back = after(new TakeBackPoint(logs.id()), confirmed);

        assertThat(back.design().confirmations()).isEmpty();
        assertThat(new TakeBackPoint(logs.id()).on(back)).isInstanceOf(Outcome.Refusal.class);
    }

    @Test
    void whatTheStudioSeesOutweighsAConfirmation() {
        ValidatePoint answers = ladder.point("ladder.health.answers").orElseThrow();
        Snapshot confirmed = after(ladder.confirming(answers, Ladders.SIGNATURE), Snapshot.of(Ladders.FIRST));

        assertThat(point(answers.id(), confirmed).state()).isEqualTo(State.REFUTED);
        assertThat(point(answers.id(), confirmed).evidence()).isEqualTo(
                "database (PostgreSQL) has no health check, and app relies on it.");
    }

    @Test
    void pointsWithoutAnythingTheyCouldBeTrueOfAreNotNeeded() {
        assertThat(point("ladder.caching.hits", Snapshot.of(Ladders.FIRST)).state()).isEqualTo(State.NOT_NEEDED);
        assertThat(point("ladder.services.workers", Snapshot.of(Ladders.FIRST)).state()).isEqualTo(State.NOT_NEEDED);
    }

    @Test
    void dockerComposeSpeaksWhereItWasAsked() {
        Snapshot snapshot = Snapshot.of(Ladders.FIRST);
        assertThat(point("ladder.core.accepted", snapshot).state()).isEqualTo(State.OPEN);

        assertThat(ladder.read(snapshot, List.of(), Optional.of(new ComposeVerdict(true, "")))
                .point("ladder.core.accepted").orElseThrow().state()).isEqualTo(State.VERIFIED);
        PointReading refused = ladder.read(snapshot, List.of(), Optional.of(new ComposeVerdict(false, "no such thing")))
                .point("ladder.core.accepted").orElseThrow();
        assertThat(refused.state()).isEqualTo(State.REFUTED);
        assertThat(refused.evidence()).isEqualTo("no such thing");
    }

    @Test
    void anAcceptedFindingIsNoGap() {
        Snapshot open = Snapshot.of(Ladders.FIRST);
        Snapshot accepted = open.withDesign(open.design().withAcceptance(
                new Acceptance("healthcheck-missing",
                        Optional.of(ElementId.service("database")), "Ada", "tried",
                        Optional.empty())));

        assertThat(Ladders.openAsks(3, open)).contains("health.stores");
        assertThat(Ladders.openAsks(3, accepted)).doesNotContain("health.stores");
    }

    @Test
    void aBrokenFileIsReadAsFarAsItGoes() {
        LadderReading reading = ladder.read(Snapshot.of(Ladders.FIRST + "  broken: [\n"));

        assertThat(reading.rung(1).orElseThrow().isMet()).isFalse();
        assertThat(reading.point("ladder.core.starts").orElseThrow().state()).isEqualTo(State.REFUTED);
    }
}
