package org.mingchuang.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * 会话丢失页: answers a form that came too late with what was typed in it, to be copied, and the way to sign in again. For
 * whoever guards the addresses: nothing that was typed may be lost with a session or a form's token.
 */
public interface LostSession {

    /** Nobody is signed in any more: 401. */
    void signedOut(HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException;

    /** The form's token is not the browser's: 403. */
    void formExpired(HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException;
}
