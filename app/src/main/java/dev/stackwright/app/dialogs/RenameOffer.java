package dev.stackwright.app.dialogs;

import dev.stackwright.model.edit.FileKey;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.recipe.RenameSymbol;
import dev.stackwright.model.symbol.Symbol;
import dev.stackwright.model.symbol.SymbolFiles;
import java.util.function.Function;

/**
 * Something that can be called otherwise.
 *
 * @param title  what it is: "volume data"
 * @param files  the files of the project, all of them open
 * @param before the project
 * @param nameOf how people call a file
 */
public record RenameOffer(Symbol symbol, String title, SymbolFiles files, Snapshot before,
                          Function<FileKey, String> nameOf) {

    /** The recipe that gives it that name. */
    public RenameSymbol to(String name) {
        return RenameSymbol.in(files, symbol, name);
    }
}
