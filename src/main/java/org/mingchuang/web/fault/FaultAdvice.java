package org.mingchuang.web.fault;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingchuang.kernel.StaleVersion;
import org.mingchuang.web.Screen;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.validation.BindException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.util.DisconnectedClientHelper;

/** Turns what a controller threw into a page, or into one message where a script asked. */
@ControllerAdvice
class FaultAdvice {

    static final String SCREEN = "web/fault/show";

    private final Faults faults;

    FaultAdvice(Faults faults) {
        this.faults = faults;
    }

    /** Who may come in at all is decided by the guards in front, which know where to send the person. */
    @ExceptionHandler({AccessDeniedException.class, AuthenticationException.class})
    void leaveToGuards(Exception denied) throws Exception {
        throw denied;
    }

    @ExceptionHandler(Exception.class)
    @Nullable
    Object answer(Exception cause, HttpServletRequest request) {
        if (DisconnectedClientHelper.isClientDisconnectedException(cause)) {
            return null;
        }
        int status = statusOf(cause);
        if (status == 401 && request.getMethod().equals("GET")) {
            return Screen.redirect(
                    "/office/sign-in?next=" + URLEncoder.encode(request.getRequestURI(), StandardCharsets.UTF_8));
        }
        FaultPage page = status < 500 ? faults.page(status, request, true) : faults.unexpected(cause, request, true);
        return asksForJson(request) ? message(page) : Screen.of(SCREEN, page, HttpStatus.valueOf(page.status()));
    }

    private static int statusOf(Exception cause) {
        return switch (cause) {
            case StaleVersion stale -> 409;
            case MaxUploadSizeExceededException tooLarge -> 413;
            case ErrorResponse known -> known.getStatusCode().value();
            case TypeMismatchException mistyped -> 400;
            case BindException mistyped -> 400;
            case MultipartException broken -> 400;
            case HttpMessageNotReadableException broken -> 400;
            default -> 500;
        };
    }

    private ResponseEntity<Map<String, String>> message(FaultPage page) {
        return ResponseEntity.status(page.status())
                .contentType(MediaType.APPLICATION_JSON)
                .body(Map.of("message", faults.message(page)));
    }

    private static boolean asksForJson(HttpServletRequest request) {
        String accepted = request.getHeader("Accept");
        return accepted != null && accepted.startsWith(MediaType.APPLICATION_JSON_VALUE);
    }
}
