package dev.stackwright.model.recovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.stackwright.model.design.Choices;
import dev.stackwright.model.design.Design;
import dev.stackwright.model.text.TextDocument;
import dev.stackwright.model.workspace.FileProblem;
import dev.stackwright.model.workspace.ProjectMerge.State;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {

    private static final String TEXT = "services:\r\n  web:\r\n    image: nginx\r\n";
    private static final String CHANGED = TEXT.replace("nginx", "caddy \u00fc\ud83d\ude80");
    private static final Design CHOSEN = Design.EMPTY.withChoices(Choices.UNDECIDED.withSla(Optional.of("99.9")));

    @TempDir
    private Path folder;
    private Path compose;
    private Path state;
    private final BlockingQueue<Optional<FileProblem>> troubles = new LinkedBlockingQueue<>();

    @BeforeEach
    void writeCompose() throws IOException {
        state = folder.resolve("state");
        compose = folder.resolve("compose.yaml");
        Files.writeString(compose, TEXT);
    }

    private UnsavedWork work(String text) {
        return new UnsavedWork(Optional.of(compose), new State(TextDocument.of(TEXT), Design.EMPTY),
                new State(TextDocument.of(text), CHOSEN), Instant.parse("2026-11-21T08:00:00Z"));
    }

    /** A window whose process is gone: no process has this number. */
    private static WindowOwner gone(Optional<Path> file) {
        return new WindowOwner(file.map(WindowOwner::withoutLinks), "ada", WindowOwner.here(file).host(),
                Integer.MAX_VALUE - 1L, Instant.EPOCH, Instant.EPOCH);
    }

    private RecoveryFolder folderOfLivingWindows() {
        return new RecoveryFolder(state);
    }

    private Journal journalOfGoneWindow() {
        return new RecoveryFolder(state, JournalTest::gone).journal(Optional.of(compose), troubles::add);
    }

    /** What the folder holds once the journal has written; judged by the clock only where it never happens. */
    private static void until(BooleanSupplier condition) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("time is up").isLessThan(end);
            Thread.onSpinWait();
        }
    }

    private List<Path> entries() {
        try (Stream<Path> list = Files.list(state.resolve("recovery"))) {
            return list.toList();
        } catch (IOException notThere) {
            return List.of();
        }
    }

    private boolean hasWork() {
        return entries().stream().anyMatch(path -> path.toString().endsWith(".work"));
    }

    private String kept() {
        try {
            return folderOfLivingWindows().offers().stream().findFirst()
                    .map(offer -> offer.work().work().text().text()).orElse("");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void workOfAWindowThatIsGoneIsOfferedAsItWas() throws Exception {
        Journal journal = journalOfGoneWindow();
        journal.keep(work(CHANGED));
        until(this::hasWork);

        List<Recoverable> offers = folderOfLivingWindows().offers();

        assertThat(offers).singleElement().satisfies(offer -> {
            assertThat(offer.work()).isEqualTo(work(CHANGED));
            assertThat(offer.isOvertaken()).isFalse();
            assertThat(offer.now().text().text()).isEqualTo(TEXT);
        });
        folderOfLivingWindows().discard(offers.get(0));
        assertThat(folderOfLivingWindows().offers()).isEmpty();
    }

    @Test
    void workOfAnOpenWindowIsNotOffered() throws Exception {
        try (Journal journal = folderOfLivingWindows().journal(Optional.of(compose), troubles::add)) {
            journal.keep(work(CHANGED));
            until(this::hasWork);
            assertThat(folderOfLivingWindows().offers()).isEmpty();
        }
    }

    @Test
    void theNewestOfManyChangesIsKept() throws Exception {
        Journal journal = journalOfGoneWindow();
        for (int i = 0; i < 1_000; i++) {
            journal.keep(work(TEXT + "# " + i + "\n"));
        }
        until(() -> kept().endsWith("# 999\n"));
        assertThat(entries()).filteredOn(path -> path.toString().contains(".work")).hasSize(1);
    }

    @Test
    void whatIsSavedIsKeptNoLonger() throws Exception {
        Journal journal = journalOfGoneWindow();
        journal.keep(work(CHANGED));
        until(this::hasWork);
        journal.drop();
        until(() -> !hasWork());
        assertThat(folderOfLivingWindows().offers()).isEmpty();
    }

    @Test
    void aClosedWindowLeavesNothing() throws Exception {
        Journal journal = folderOfLivingWindows().journal(Optional.of(compose), troubles::add);
        journal.keep(work(CHANGED));
        until(this::hasWork);
        journal.close();
        assertThat(entries()).isEmpty();
        assertThat(troubles).isEmpty();
    }

    @Test
    void onlyTheUserMayReadIt() throws Exception {
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
        Files.createDirectories(state.resolve("recovery"));
        Files.setPosixFilePermissions(state.resolve("recovery"), PosixFilePermissions.fromString("rwxrwxrwx"));
        Journal journal = journalOfGoneWindow();
        journal.keep(work(CHANGED));
        until(this::hasWork);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(state.resolve("recovery"))))
                .isEqualTo("rwx------");
        assertThat(entries()).hasSize(2).allSatisfy(file ->
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------"));
    }

    @Test
    void aTornFileIsNoWork() {
        byte[] whole = WorkFile.write(work(CHANGED));
        assertThat(WorkFile.read(whole)).contains(work(CHANGED));
        for (int length = 0; length < whole.length; length++) {
            assertThat(WorkFile.read(java.util.Arrays.copyOf(whole, length))).isEmpty();
        }
        whole[whole.length - 3] ^= 1;
        assertThat(WorkFile.read(whole)).isEmpty();
    }

    @Test
    void workWithoutAFileAndAPathWithALineBreakAreKept() {
        UnsavedWork untitled = new UnsavedWork(Optional.empty(), State.EMPTY, work(CHANGED).work(), Instant.EPOCH);
        UnsavedWork odd = new UnsavedWork(Optional.of(Path.of("/tmp/a\nb%0A.yaml")), State.EMPTY,
                work("\uFEFFname: x").work(), Instant.EPOCH);
        assertThat(WorkFile.read(WorkFile.write(untitled))).contains(untitled);
        assertThat(WorkFile.read(WorkFile.write(odd))).contains(odd);
    }

    @Test
    void workThatHasReachedItsFileIsForgotten() throws Exception {
        Journal journal = journalOfGoneWindow();
        journal.keep(new UnsavedWork(Optional.of(compose), State.EMPTY, new State(TextDocument.of(TEXT), Design.EMPTY),
                Instant.EPOCH));
        until(this::hasWork);
        assertThat(folderOfLivingWindows().offers()).isEmpty();
        assertThat(hasWork()).isFalse();
    }

    @Test
    void workOfAWindowThatDiesRightAfterItsSaveIsNotOffered() throws Exception {
        Journal journal = journalOfGoneWindow();
        journal.keep(work(TEXT.replace("nginx", "caddy")));
        until(() -> entries().stream().anyMatch(entry -> entry.toString().endsWith(".work")));
        journal.keep(new UnsavedWork(Optional.of(compose), new State(TextDocument.of(TEXT), Design.EMPTY),
                new State(TextDocument.of(CHANGED), Design.EMPTY), Instant.parse("2026-11-21T08:00:01Z")));

        journal.catchUp();
        Files.writeString(compose, CHANGED);

        assertThat(folderOfLivingWindows().offers()).isEmpty();
    }

    @Test
    void workIsMergedIntoAFileThatHasChangedSince() throws Exception {
        Journal journal = journalOfGoneWindow();
        journal.keep(work(CHANGED));
        until(this::hasWork);
        Files.writeString(compose, "# edited meanwhile\r\n" + TEXT);

        Recoverable offer = folderOfLivingWindows().offers().get(0);

        assertThat(offer.isOvertaken()).isTrue();
        assertThat(offer.merge().isClean()).isTrue();
        assertThat(offer.merge().text().text()).isEqualTo("# edited meanwhile\r\n" + CHANGED);
    }

    @Test
    void recoveredWorkIsForgottenOnceItIsKeptAgain() throws Exception {
        journalOfGoneWindow().keep(work(CHANGED));
        until(this::hasWork);
        Recoverable offer = folderOfLivingWindows().offers().get(0);
        try (Journal journal = folderOfLivingWindows().journal(Optional.of(compose), troubles::add)) {
            journal.keep(work(CHANGED));
            journal.replace(offer);
            until(() -> !Files.exists(state.resolve("recovery").resolve(offer.id() + ".work")));
            assertThat(hasWork()).isTrue();
        }
    }

    @Test
    void windowsOnOneFileSeeEachOther() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("link.yaml"), compose);
        RecoveryFolder recovery = folderOfLivingWindows();
        try (Journal first = recovery.journal(Optional.of(compose), troubles::add)) {
            Journal second = recovery.journal(Optional.of(link), troubles::add);
            until(() -> entries().stream().filter(path -> path.toString().endsWith(".window")).count() == 2);
            assertThat(recovery.others(compose, first)).singleElement().satisfies(other -> {
                assertThat(other.user()).isEqualTo(System.getProperty("user.name"));
                assertThat(other.process()).isEqualTo(ProcessHandle.current().pid());
            });
            assertThat(recovery.others(link, second)).hasSize(1);
            assertThat(recovery.others(folder.resolve("other.yaml"), first)).isEmpty();
            second.close();
            assertThat(recovery.others(compose, first)).isEmpty();
        }
    }

    @Test
    void windowsOfProcessesThatAreGoneAreNotSeen() throws Exception {
        Journal gone = journalOfGoneWindow();
        until(() -> !entries().isEmpty());
        try (Journal own = folderOfLivingWindows().journal(Optional.of(compose), troubles::add)) {
            assertThat(folderOfLivingWindows().others(compose, own)).isEmpty();
            gone.close();
        }
    }

    @Test
    void aDiskThatRefusesIsToldOfOnceAndAgainWhenItIsMended() throws Exception {
        Path inTheWay = Files.writeString(state, "a file where the folder should be");
        Journal journal = journalOfGoneWindow();
        journal.keep(work(CHANGED));
        Optional<FileProblem> told = troubles.poll(20, TimeUnit.SECONDS);
        assertThat(told.orElseThrow().message()).contains("cannot be kept safe");
        journal.keep(work(CHANGED + "# more\n"));

        Files.delete(inTheWay);
        assertThat(troubles.poll(20, TimeUnit.SECONDS)).isEmpty();
        until(() -> kept().endsWith("# more\n"));
        assertThat(troubles).isEmpty();
    }
}
