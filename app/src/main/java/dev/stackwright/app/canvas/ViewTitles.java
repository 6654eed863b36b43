package dev.stackwright.app.canvas;

import dev.stackwright.rendering.diagram.View;
import dev.stackwright.rendering.diagram.ViewKind;
import dev.stackwright.resources.Strings;

/** What views are called. */
public final class ViewTitles {

    private ViewTitles() {
    }

    /** The name of a kind of view, for example {@code Data flow}. */
    public static String of(ViewKind kind) {
        return Strings.text("view." + kind.id());
    }

    /** The name of a view with what it is of, for example {@code Components of api}. */
    public static String of(View view) {
        return view.subject().map(subject -> Strings.text("view." + view.kind().id() + ".of", subject))
                .orElseGet(() -> of(view.kind()));
    }
}
