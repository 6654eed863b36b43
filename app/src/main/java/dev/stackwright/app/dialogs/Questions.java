package dev.stackwright.app.dialogs;

/** Tells and asks the user, waiting for the answer. */
public interface Questions {

    void tell(Notice notice);

    <A> A ask(Question<A> question);
}
