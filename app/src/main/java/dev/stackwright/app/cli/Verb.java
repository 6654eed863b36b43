package dev.stackwright.app.cli;

import dev.stackwright.model.edit.Recipe;
import java.util.List;
import java.util.function.Function;

/**
 * One verb of {@code edit}: what it is called, the words it takes, and the recipes it stands for.
 *
 * @param name    as it is typed
 * @param header  what it does, one sentence for the list of verbs
 * @param notes   more to know, lines of its help
 * @param words   the words behind it, parameters in their order
 * @param recipes what it does with what was said, all or none of it
 */
record Verb(String name, String header, List<String> notes, List<Word> words, Function<Said, List<Recipe>> recipes) {

    /** A verb that is one recipe. */
    static Verb of(String name, String header, Function<Said, Recipe> recipe, Word... words) {
        return ofSeveral(name, header, said -> List.of(recipe.apply(said)), words);
    }

    /** A verb that may be several recipes. */
    static Verb ofSeveral(String name, String header, Function<Said, List<Recipe>> recipes, Word... words) {
        return new Verb(name, header, List.of(), List.of(words), recipes);
    }

    /** The same verb with lines that explain it further. */
    Verb noting(String... lines) {
        return new Verb(name, header, List.of(lines), words, recipes);
    }
}
