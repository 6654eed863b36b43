package dev.stackwright.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.app.preferences.PreferencesFile;
import dev.stackwright.app.project.Blocks;
import dev.stackwright.app.task.SameThread;
import dev.stackwright.model.catalog.Technologies;
import dev.stackwright.model.catalog.Technology;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BlockMemoryTest {

    private static final Technologies TECHNOLOGIES = Technologies.read();

    @TempDir
    private Path folder;

    @Test
    void blocksUsedBeforeAreOfferedAtTheNextStartTheLatestFirst() {
        Blocks first = started();
        List<Technology> some = TECHNOLOGIES.blocks().get(0).blocks().subList(0, 2);
        some.forEach(first.recent()::used);

        assertThat(started().recent().blocks()).containsExactly(some.get(1), some.get(0));
    }

    @Test
    void aBlockThatTheCatalogLacksIsKeptForTheOneThatHasIt() {
        PreferencesFile file = file();
        file.change(before -> before.withHabits(before.habits().withBlock("of-our-own")));
        Technology known = TECHNOLOGIES.blocks().get(0).blocks().get(0);

        Blocks blocks = started();
        assertThat(blocks.recent().blocks()).isEmpty();
        blocks.recent().used(known);

        assertThat(file().get().habits().recentBlocks()).containsExactly(known.id(), "of-our-own");
    }

    private Blocks started() {
        Blocks blocks = new Blocks(TECHNOLOGIES);
        new BlockMemory(file()).follow(blocks);
        return blocks;
    }

    private PreferencesFile file() {
        return new PreferencesFile(folder, new SameThread());
    }
}
