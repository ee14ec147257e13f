package io.github.medpay.data.ncci;

import io.github.medpay.data.official.OfficialFileException;

/**
 * A line of an official file, for complaints.
 *
 * @param file its name, with the zip's in front
 * @param line from 1; 0 for the file as a whole
 */
record Place(String file, long line) {

    static Place ofFile(String file) {
        return new Place(file, 0);
    }

    OfficialFileException error(String reason) {
        return OfficialFileException.at(file, line, null, null, reason);
    }

    OfficialFileException error(String column, String value, String reason) {
        return OfficialFileException.at(file, line, column, value, reason);
    }
}
