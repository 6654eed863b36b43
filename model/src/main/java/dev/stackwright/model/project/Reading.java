package dev.stackwright.model.project;

import dev.stackwright.model.compose.ComposeFile;
import dev.stackwright.model.text.TextDocument;
import dev.stackwright.model.yaml.YamlReader;

/** What reading one file gives: its text, or why there is none. */
public sealed interface Reading permits Reading.Text, Reading.Unreadable {

    /** A text. What it says as a compose file or as an env file is worked out once, when first asked. */
    final class Text implements Reading {

        private final TextDocument document;
        private volatile ComposeFile compose;
        private volatile EnvFile env;

        public Text(TextDocument document) {
            this.document = document;
        }

        /** A text that has been read as a compose file already. */
        public Text(ComposeFile compose) {
            this(compose.tree().text());
            this.compose = compose;
        }

        public TextDocument document() {
            return document;
        }

        /** What the text says as YAML. */
        public ComposeFile compose() {
            ComposeFile known = compose;
            if (known == null) {
                known = ComposeFile.of(YamlReader.read(document));
                compose = known;
            }
            return known;
        }

        /** What the text says as a file of variables. */
        EnvFile env() {
            EnvFile known = env;
            if (known == null) {
                known = EnvFile.of(document.text());
                env = known;
            }
            return known;
        }
    }

    /**
     * No text.
     *
     * @param reason  what sort of obstacle it is
     * @param message what is wrong, as the end of a sentence that begins with the file's name
     * @param remedy  what to do about it, one sentence
     */
    record Unreadable(Reason reason, String message, String remedy) implements Reading {
    }

    /** Sorts of obstacles. */
    enum Reason {
        MISSING, FOLDER, NO_ACCESS, NOT_TEXT, TOO_LARGE, FAILED
    }
}
