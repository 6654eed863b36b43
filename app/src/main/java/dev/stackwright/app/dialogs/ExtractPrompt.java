package dev.stackwright.app.dialogs;

import dev.stackwright.model.recipe.ExtractLiteral;
import java.util.Optional;

/** Asks what of a value becomes a variable, and what that is called. */
public interface ExtractPrompt {

    /** Empty where the user would rather leave it. */
    Optional<ExtractLiteral> extraction(ExtractOffer offer);
}
