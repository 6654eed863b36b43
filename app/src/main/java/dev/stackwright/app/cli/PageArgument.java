package dev.stackwright.app.cli;

import dev.stackwright.rendering.export.Orientation;
import dev.stackwright.rendering.export.PageSetup;
import dev.stackwright.rendering.export.PaperSize;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a sheet of paper from the command line: its size, and how it lies behind a dash. */
final class PageArgument implements ITypeConverter<PageSetup> {

    @Override
    public PageSetup convert(String text) {
        int dash = text.indexOf('-');
        Optional<PaperSize> size = PaperSize.of(dash < 0 ? text : text.substring(0, dash));
        Optional<Orientation> way = dash < 0 ? Optional.of(Orientation.FITTING)
                : Orientation.of(text.substring(dash + 1));
        if (size.isEmpty() || way.isEmpty()) {
            throw new TypeConversionException("'" + text + "' is none of " + Arrays.stream(PaperSize.values())
                    .map(PaperSize::id).collect(Collectors.joining(", ")) + ", with -landscape or -portrait behind it"
                    + " where it has to lie so");
        }
        return new PageSetup(size, way.get(), Optional.empty());
    }
}
