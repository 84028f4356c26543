package org.mingchuang.duty.message;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/** A wire between a sender and the mail server, which can be cut, or held, at a chosen moment of a chosen mail. */
final class MailGate implements Closeable {

    /** What happens to the mail that is caught; the others pass. */
    enum Trap {
        NONE,
        /** The server refuses the recipient. */
        REFUSE,
        /** The server never says that it is ready for the content. */
        HOLD_CONTENT,
        /** The server has taken the mail, and its answer does not come. */
        HOLD_ANSWER,
        /** The server has taken the mail, and the line breaks before its answer. */
        CUT_ANSWER
    }

    private final ServerSocket door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final int server;
    private final AtomicInteger mails = new AtomicInteger();
    private final List<Socket> wires = new CopyOnWriteArrayList<>();
    private volatile Trap trap = Trap.NONE;
    private volatile int caught;
    private volatile CountDownLatch sprung = new CountDownLatch(1);

    /** @param server port of the mail server */
    MailGate(int server) throws IOException {
        this.server = server;
        Thread.ofVirtual().name("mail-gate").start(this::listen);
    }

    int port() {
        return door.getLocalPort();
    }

    /** Lets so many mails pass, and catches all that come after. */
    void set(Trap kind, int passing) {
        sprung = new CountDownLatch(1);
        mails.set(0);
        caught = passing;
        trap = kind;
    }

    CountDownLatch sprung() {
        return sprung;
    }

    private void listen() {
        while (!door.isClosed()) {
            try {
                Socket client = door.accept();
                wires.add(client);
                Thread.ofVirtual().start(() -> carry(client));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void carry(Socket client) {
        try (client;
                var behind = new Socket(InetAddress.getLoopbackAddress(), server);
                var said = reader(client);
                var answered = reader(behind)) {
            wires.add(behind);
            reply(answered, client.getOutputStream());
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                step(line, said, answered, client.getOutputStream(), behind.getOutputStream());
            }
        } catch (IOException e) {
            // The other side is gone: that is what these tests are about.
        }
    }

    private void step(
            String line, BufferedReader said, BufferedReader answered, OutputStream client, OutputStream behind)
            throws IOException {
        boolean last = mails.get() >= caught;
        if (line.startsWith("RCPT") && last && trap == Trap.REFUSE) {
            write(client, "451 4.7.1 " + line.replaceAll(".*<|>.*", "") + " try again later");
            sprung.countDown();
            return;
        }
        if (line.equals("DATA") && last && trap == Trap.HOLD_CONTENT) {
            hold();
        }
        write(behind, line);
        reply(answered, client);
        if (line.equals("DATA")) {
            content(said, answered, client, behind, last);
        }
    }

    private void content(
            BufferedReader said, BufferedReader answered, OutputStream client, OutputStream behind, boolean last)
            throws IOException {
        String line;
        do {
            line = said.readLine();
            if (line == null) {
                throw new IOException("cut off within the content");
            }
            write(behind, line);
        } while (!line.equals("."));
        mails.incrementAndGet();
        if (last && trap == Trap.HOLD_ANSWER) {
            answered.readLine();
            hold();
        }
        if (last && trap == Trap.CUT_ANSWER) {
            answered.readLine();
            sprung.countDown();
            throw new IOException("cut");
        }
        reply(answered, client);
    }

    private void hold() throws IOException {
        sprung.countDown();
        try {
            Thread.sleep(600_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private static void reply(BufferedReader from, OutputStream to) throws IOException {
        String line;
        do {
            line = from.readLine();
            if (line == null) {
                throw new IOException("the server is gone");
            }
            write(to, line);
        } while (line.length() > 3 && line.charAt(3) == '-');
    }

    private static BufferedReader reader(Socket socket) throws IOException {
        return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
    }

    private static void write(OutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
        out.flush();
    }

    @Override
    public void close() throws IOException {
        door.close();
        for (Socket wire : wires) {
            wire.close();
        }
    }
}
