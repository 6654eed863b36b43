package dev.stackwright.app.cli;

import dev.stackwright.rendering.scene.ColorTheme;
import java.util.Arrays;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the name of a theme from the command line. */
final class ThemeArgument implements ITypeConverter<ColorTheme> {

    @Override
    public ColorTheme convert(String text) {
        return Arrays.stream(ColorTheme.values()).filter(theme -> theme.id().equals(text)).findFirst()
                .orElseThrow(() -> new TypeConversionException("'" + text + "' is none of "
                        + Arrays.stream(ColorTheme.values()).map(ColorTheme::id).collect(Collectors.joining(", "))));
    }
}
