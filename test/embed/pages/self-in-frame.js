parent.postMessage('self', '*');
