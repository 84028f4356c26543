package org.mingchuang.portal.serve;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** 应答: sends one page in the form that the reader asked for: unchanged, compressed, a part, or whole. */
final class Answer {

    private static final int PIECE = 64 * 1024;

    private final HttpServletRequest request;
    private final HttpServletResponse response;
    private final HotPage page;

    Answer(HttpServletRequest request, HttpServletResponse response, HotPage page) {
        this.request = request;
        this.response = response;
        this.page = page;
    }

    /** A page that stands. */
    void send() throws IOException {
        setValidators();
        if (isUnchanged()) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        String range = request.getHeader("Range");
        if (range != null && isRangeStillValid()) {
            sendPart(ByteRange.of(range, page.size()));
        } else {
            sendWhole();
        }
    }

    /** An error page; it has no validators, because it is not what the address stands for. */
    void sendAs(int status) throws IOException {
        response.setStatus(status);
        response.setHeader("Cache-Control", "no-cache");
        sendWhole();
    }

    private void setValidators() {
        response.setHeader("ETag", wantsVariant() ? page.variantTag() : page.tag());
        response.setHeader("Last-Modified", page.lastModified());
        response.setHeader("Cache-Control", page.cacheControl());
        if (page.variant() != null) {
            response.setHeader("Vary", "Accept-Encoding");
        }
    }

    private boolean isUnchanged() {
        String known = request.getHeader("If-None-Match");
        if (known != null) {
            return known.equals("*") || known.contains(page.tag()) || known.contains(page.variantTag());
        }
        long since = Dates.second(request.getHeader("If-Modified-Since"));
        return since >= page.modifiedSecond();
    }

    private boolean isRangeStillValid() {
        String condition = request.getHeader("If-Range");
        return condition == null || condition.equals(page.tag()) || condition.equals(page.lastModified());
    }

    private boolean wantsVariant() {
        return page.variant() != null && request.getHeader("Range") == null && Encodings.acceptGzip(request);
    }

    private void sendWhole() throws IOException {
        setType();
        byte[] variant = page.variant();
        if (variant != null && wantsVariant()) {
            response.setHeader("Content-Encoding", "gzip");
            sendBytes(variant, 0, variant.length);
        } else {
            sendPiece(0, page.size());
        }
    }

    private void sendPart(@Nullable ByteRange range) throws IOException {
        if (range == null) {
            sendWhole();
        } else if (range.isEmpty()) {
            response.setHeader("Content-Range", "bytes */" + page.size());
            response.setStatus(HttpServletResponse.SC_REQUESTED_RANGE_NOT_SATISFIABLE);
        } else {
            setType();
            response.setStatus(HttpServletResponse.SC_PARTIAL_CONTENT);
            response.setHeader("Content-Range", range.header(page.size()));
            sendPiece(range.first(), range.length());
        }
    }

    private void setType() {
        response.setContentType(page.type().name());
        response.setHeader("Accept-Ranges", "bytes");
        if (!page.type().opened()) {
            response.setHeader("Content-Disposition", "attachment");
        }
    }

    private void sendPiece(long from, long length) throws IOException {
        byte[] content = page.content();
        if (content != null) {
            sendBytes(content, (int) from, (int) length);
            return;
        }
        response.setContentLengthLong(length);
        if (!isHead()) {
            copyFromDisk(from, length);
        }
    }

    private void sendBytes(byte[] bytes, int from, int length) throws IOException {
        response.setContentLength(length);
        if (!isHead()) {
            response.getOutputStream().write(bytes, from, length);
        }
    }

    private void copyFromDisk(long from, long length) throws IOException {
        var buffer = ByteBuffer.allocate(PIECE);
        try (var channel = FileChannel.open(page.file(), StandardOpenOption.READ)) {
            long left = length;
            channel.position(from);
            while (left > 0) {
                buffer.clear().limit((int) Math.min(left, PIECE));
                int read = channel.read(buffer);
                if (read < 0) {
                    throw new IOException("shorter than it was: " + page.path().value());
                }
                response.getOutputStream().write(buffer.array(), 0, read);
                left -= read;
            }
        }
    }

    private boolean isHead() {
        return request.getMethod().equals("HEAD");
    }
}
