package org.dateline.desk.cli;

/** The installation is wrong: something that belongs to the program is not where it should be. */
final class ConfigurationFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ConfigurationFault(String message) {
        super(message);
    }
}
