package dev.stackwright.app.dialogs;

import java.util.Optional;

/** Asks what picture is wanted. */
public interface PicturePrompt {

    /** Empty when none is wanted after all. */
    Optional<PictureWish> wish(PictureOffer offer);
}
